import { describe, expect, test } from 'vitest'
import { aCall, aTool, aToolRunner, callTool } from './testing/a-tool-runner.ts'

const secret = 'sk-live-0123456789'

describe('a tool of an MCP server', () => {
  const tools = [
    aTool({ name: 'files__read', origin: 'mcp', source: null, server: 'files', isSandboxed: false }),
  ]
  const call = aCall({ tool: 'files__read' })

  test('is called through the same boundary, without a sandbox', async () => {
    const mcp = { call: async (tool: { name: string }, args: unknown) => ({ tool: tool.name, args, secret }) }
    const { runner } = aToolRunner({ tools, mcp, sandbox: null, secrets: { KEY: secret } })
    expect(await callTool(runner, call)).toMatchObject({
      ok: true,
      result: { tool: 'files__read', args: { text: 'hello' }, secret: '[secret:KEY]' },
      audit: { sandbox: null, exit: null, resultBytes: 76 },
    })
  })

  test('that gives no answer is a timeout', async () => {
    const mcp = { call: () => new Promise<never>(() => {}) }
    const { runner, clock } = aToolRunner({ tools, mcp })
    const calling = callTool(runner, call)
    await expect.poll(() => clock.sleepers).toBe(1)
    // The policy's time, and the grace for a call that keeps the time itself.
    await clock.advance(35_000)
    expect(await calling).toMatchObject({ error: { code: 'timeout' } })
  })

  test('is cancelled with its run', async () => {
    const cancelling = new AbortController()
    const mcp = {
      call: (_tool: unknown, _args: unknown, { signal }: { signal: AbortSignal }) =>
        new Promise<never>((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        ),
    }
    const { runner, clock } = aToolRunner({ tools, mcp })
    const calling = callTool(runner, call, cancelling.signal)
    await expect.poll(() => clock.sleepers).toBe(1)
    cancelling.abort(new Error('The run was cancelled'))
    expect(await calling).toMatchObject({ error: { code: 'cancelled' } })
  })

  test('can not give back more than its policy allows', async () => {
    const mcp = { call: async () => 'x'.repeat(300_000) }
    expect(await callTool(aToolRunner({ tools, mcp }).runner, call)).toMatchObject({
      result: null,
      error: { code: 'output_limit' },
    })
  })

  test('is refused where no server is configured', async () => {
    expect(await aToolRunner({ tools }).runner.authorize(call)).toMatchObject({ error: { code: 'failed' } })
  })
})
