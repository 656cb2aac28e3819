import { AsyncLocalStorage } from 'node:async_hooks'
import { WorkbenchError } from '@workbench/core/errors'
import { strictestPolicy, type ToolPolicy } from '@workbench/core/models/tool'
import { describe, expect, test } from 'vitest'
import { ToolError } from '../tool-error.ts'
import { aCall, allowed, aSandbox, aTool, aToolRunner, callTool } from './testing/a-tool-runner.ts'

const policy = (overrides: Partial<ToolPolicy>): ToolPolicy => ({ ...strictestPolicy, ...overrides })
const secret = 'sk-live-0123456789'

test('an allowed call is made with its arguments, and what came of it is told', async () => {
  const { runner } = aToolRunner({
    sandbox: aSandbox(({ source, args, timeoutMs }) => ({ source, args, timeoutMs })),
  })
  expect(await callTool(runner, aCall())).toEqual({
    ok: true,
    result: { source: aTool().source, args: { text: 'hello' }, timeoutMs: 30_000 },
    error: null,
    latencyMs: 0,
    audit: {
      sandbox: 'limits',
      hosts: [],
      files: [],
      secrets: [],
      refused: [],
      exit: { code: 0, signal: null },
      resultBytes: expect.any(Number),
      log: [],
    },
  })
})

describe('a call is not allowed', () => {
  const refusalOf = async (setup: Parameters<typeof aToolRunner>[0], call = aCall()) => {
    const decision = await aToolRunner(setup).runner.authorize(call)
    return 'error' in decision ? decision.error : null
  }

  test.each(['nobody', '__proto__', 'no such name', ''])('when there is no tool %j', async (tool) => {
    expect(await refusalOf({}, aCall({ tool }))).toMatchObject({ code: 'unknown_tool' })
  })

  test('when the tool is switched off', async () => {
    expect(await refusalOf({ tools: [aTool({ policy: policy({ enabled: false }) })] })).toMatchObject({
      code: 'disabled',
    })
  })

  test('when its arguments do not fit the schema', async () => {
    const error = await refusalOf({}, aCall({ args: { text: 5 } }))
    expect(error).toEqual({
      code: 'invalid_args',
      message: 'The arguments do not fit: "text" must be string.',
    })
  })

  test('when its arguments are no JSON', async () => {
    expect(await refusalOf({}, aCall({ args: { text: 1n } }))).toMatchObject({ code: 'invalid_args' })
  })

  test('when a person has to approve it, until one did', async () => {
    const setup = { tools: [aTool({ policy: policy({ needsApproval: true }) })] }
    expect(await refusalOf(setup)).toMatchObject({ code: 'needs_approval' })
    expect(await refusalOf(setup, aCall({ isApproved: true }))).toBeNull()
  })

  test('when there is no sandbox, and it says why', async () => {
    const sandboxProblem = 'Install bubblewrap.'
    expect(await refusalOf({ sandbox: null, sandboxProblem })).toEqual({
      code: 'failed',
      message: sandboxProblem,
    })
  })

  test('when the sandbox is weaker than demanded, and it says what is missing', async () => {
    const sandbox = { ...aSandbox(() => null), refuses: true, missing: ['Install bubblewrap.'] }
    expect(await refusalOf({ sandbox })).toMatchObject({
      message: expect.stringContaining('Install bubblewrap'),
    })
  })

  test('when a secret of its policy can not be opened', async () => {
    class KeyError extends WorkbenchError {
      readonly code = 'secret_key'
    }
    const failing = () => Promise.reject(new KeyError('Sealed with another key.', { hint: 'Set it again.' }))
    const { runner } = aToolRunner({
      tools: [aTool({ policy: policy({ secrets: ['KEY'] }) }), aTool({ name: 'other' })],
    })
    expect(await callTool(runner, aCall())).toMatchObject({ ok: true })
    const broken = aToolRunner({
      tools: [aTool({ policy: policy({ secrets: ['KEY'] }) }), aTool({ name: 'other' })],
      secretRepository: { reveal: failing, revealAll: failing },
    }).runner
    expect(await broken.authorize(aCall())).toMatchObject({
      error: { code: 'failed', message: 'Sealed with another key. Set it again.' },
    })
    // A tool that has nothing to do with it goes on.
    expect(await callTool(broken, aCall({ tool: 'other' }))).toMatchObject({ ok: true })
  })
})

test('callers narrow a policy, and never widen it', async () => {
  const tools = [aTool({ policy: policy({ net: ['*.example.com'], timeoutMs: 5000 }) })]
  const { runner } = aToolRunner({ tools })
  const limits = [
    { shout: { net: ['api.example.com', 'evil.test'], timeoutMs: 60_000 } },
    { shout: { maxOutputBytes: 10 }, other: { enabled: false } },
  ]
  const { policy: inForce } = allowed(await runner.authorize(aCall({ limits })))
  expect(inForce).toMatchObject({ net: ['api.example.com'], timeoutMs: 5000, maxOutputBytes: 10 })
})

describe('a capability', () => {
  const signal = new AbortController().signal

  test('is spent by its call', async () => {
    const { runner, lines } = aToolRunner()
    const { capability } = allowed(await runner.authorize(aCall()))
    await runner.invoke(aCall(), capability, { signal })
    const again = await runner.invoke(aCall(), capability, { signal })
    expect(again).toMatchObject({
      ok: false,
      error: { code: 'denied_run', message: expect.stringContaining('used before') },
      audit: { refused: [{ code: 'denied_run', what: expect.stringContaining('used before') }] },
    })
    expect(lines).toEqual([expect.objectContaining({ level: 'warn', runId: 'run-1', tool: 'shout' })])
  })

  test.each([
    ['another run', aCall({ runId: 'run-2' })],
    ['another call', aCall({ callId: 'call-2' })],
    ['other arguments', aCall({ args: { text: 'other' } })],
  ])('does not do for %s', async (_, other) => {
    const { runner } = aToolRunner()
    const { capability } = allowed(await runner.authorize(aCall()))
    expect(await runner.invoke(other, capability, { signal })).toMatchObject({
      error: { code: 'denied_run' },
    })
  })

  test('expires', async () => {
    const { runner, clock } = aToolRunner()
    const { capability } = allowed(await runner.authorize(aCall()))
    await clock.advance(capability.expiresAtMs - clock.now())
    expect(await runner.invoke(aCall(), capability, { signal })).toMatchObject({
      error: { code: 'denied_run', message: expect.stringContaining('expired') },
    })
  })

  test('of another runner is foreign', async () => {
    const { capability } = allowed(await aToolRunner().runner.authorize(aCall()))
    expect(await aToolRunner().runner.invoke(aCall(), capability, { signal })).toMatchObject({
      error: { code: 'denied_run' },
    })
  })

  test('fits the same arguments in another order', async () => {
    const tools = [aTool({ inputSchema: { type: 'object' } })]
    const { runner } = aToolRunner({ tools })
    const { capability } = allowed(await runner.authorize(aCall({ args: { a: 1, b: 2 } })))
    expect(await runner.invoke(aCall({ args: { b: 2, a: 1 } }), capability, { signal })).toMatchObject({
      ok: true,
    })
  })
})

describe('secrets', () => {
  const tools = [aTool({ policy: policy({ secrets: ['KEY'] }) })]

  test('go to the tool that its policy gives them to, and are in nothing that it says', async () => {
    const sandbox = aSandbox(async (_, ask) => {
      const { value } = (await ask({ op: 'secret', name: 'KEY' })) as { value: string }
      await ask({ op: 'log', line: `the key is ${value}` })
      return { plain: value, [value]: 1, base64: btoa(`x${value}`), reversed: [...value].reverse().join('') }
    })
    const { runner } = aToolRunner({ tools, sandbox, secrets: { KEY: secret } })
    const outcome = await callTool(runner, aCall())
    expect(outcome.ok).toBe(true)
    expect(outcome.result).toMatchObject({ plain: '[secret:KEY]', '[secret:KEY]': 1 })
    expect(outcome.audit).toMatchObject({ secrets: ['KEY'], log: ['the key is [secret:KEY]'] })
    const said = JSON.stringify(outcome)
    expect(said).not.toContain(secret)
    expect(said).not.toContain(btoa(secret).slice(4, 16))
    expect(said).not.toContain([...secret].reverse().join(''))
  })

  test('that the policy does not name stay closed, and the try is recorded', async () => {
    const sandbox = aSandbox((_, ask) => ask({ op: 'secret', name: 'OTHER' }))
    const { runner } = aToolRunner({ tools, sandbox, secrets: { KEY: secret, OTHER: 'another-secret' } })
    const outcome = await callTool(runner, aCall())
    expect(outcome.result).toMatchObject({ ok: false, error: { code: 'denied_secret' } })
    expect(outcome.audit).toMatchObject({ secrets: [], refused: [{ code: 'denied_secret', what: 'OTHER' }] })
  })

  test('are taken out of arguments and errors, whoever wrote them there', async () => {
    const sandbox = aSandbox(({ args }) => {
      throw new ToolError('failed', `Bad: ${JSON.stringify(args)}`)
    })
    const { runner } = aToolRunner({ sandbox, secrets: { KEY: secret } })
    const call = aCall({ args: { text: `use ${secret}` } })
    const decision = allowed(await runner.authorize(call))
    expect(decision.redactedArgs).toEqual({ text: 'use [secret:KEY]' })
    expect(await callTool(runner, call)).toMatchObject({
      error: { message: 'Bad: {"text":"use [secret:KEY]"}' },
    })
  })
})

test('a secret that was changed or added is known at the next call', async () => {
  const all = new Map([['KEY', secret]])
  const secretRepository = { reveal: async () => all, revealAll: async () => all }
  const { runner } = aToolRunner({ secretRepository })
  const said = async (text: string) => (await callTool(runner, aCall({ args: { text } }))).result
  expect(await said(secret)).toEqual({ text: '[secret:KEY]' })
  all.set('KEY', 'another-value').set('NEW', 'brand-new-value')
  expect(await said(`${secret} another-value brand-new-value`)).toEqual({
    text: `${secret} [secret:KEY] [secret:NEW]`,
  })
})

test('what the runtime itself refused is recorded as well', async () => {
  const sandbox = aSandbox(() => {
    throw new ToolError('denied_read', 'The tool has no read access of its own.')
  })
  const outcome = await callTool(aToolRunner({ sandbox }).runner, aCall())
  expect(outcome.audit.refused).toEqual([
    { code: 'denied_read', what: 'The tool has no read access of its own.' },
  ])
})

test('what a tool asks for is done in the context of its call, though its pipe was opened before', async () => {
  const context = new AsyncLocalStorage<string>()
  const outside = AsyncLocalStorage.snapshot()
  const seen: (string | undefined)[] = []
  const egress = {
    fetch: () => {
      seen.push(context.getStore())
      return Promise.reject(new ToolError('failed', 'Nobody is there.'))
    },
  }
  const request = { op: 'fetch', url: 'https://a.test', method: 'GET', headers: [], body: null }
  const sandbox = aSandbox((_, ask) => outside(() => ask({ ...request, redirect: 'follow' })))
  await context.run('run-1', () => callTool(aToolRunner({ sandbox, egress }).runner, aCall()))
  expect(seen).toEqual(['run-1'])
})

test('requests after the end of a call are refused', async () => {
  let askLater: (() => Promise<unknown>) | null = null
  const sandbox = aSandbox(async (_, ask) => {
    await ask({ op: 'secret', name: 'KEY' })
    askLater = () => ask({ op: 'secret', name: 'KEY' })
  })
  const tools = [aTool({ policy: policy({ secrets: ['KEY'] }) })]
  const { runner } = aToolRunner({ tools, sandbox, secrets: { KEY: secret } })
  await callTool(runner, aCall())
  const later = askLater as (() => Promise<unknown>) | null
  expect(await later?.()).toMatchObject({ ok: false, error: { code: 'cancelled' } })
})

test('a grant ends by itself a little after the time of the call', async () => {
  const { runner, clock } = aToolRunner({
    tools: [aTool({ policy: policy({ timeoutMs: 1000, secrets: ['KEY'] }) })],
    secrets: { KEY: secret },
    sandbox: aSandbox(async (_, ask) => {
      const first = await ask({ op: 'secret', name: 'KEY' })
      await clock.advance(60_000)
      return [first, await ask({ op: 'secret', name: 'KEY' })]
    }),
  })
  const { result } = await callTool(runner, aCall())
  expect(result).toMatchObject([{ ok: true }, { ok: false, error: { code: 'timeout' } }])
})

test('an own fault is an outcome without inner workings, and the log has it', async () => {
  const fault = new Error('connection to 10.0.0.5 lost')
  const { runner, lines } = aToolRunner({
    sandbox: { ...aSandbox(() => null), run: () => Promise.reject(fault) },
  })
  const outcome = await callTool(runner, aCall())
  expect(outcome).toMatchObject({ ok: false, error: { code: 'failed' } })
  expect(JSON.stringify(outcome)).not.toContain('10.0.0.5')
  expect(lines).toEqual([expect.objectContaining({ level: 'error', error: fault })])
})

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
    await clock.advance(30_000)
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

test('models are offered tools that exist and are switched on, each once', async () => {
  const tools = [aTool(), aTool({ name: 'off', policy: policy({ enabled: false }) })]
  const { runner } = aToolRunner({ tools })
  const { name, description, inputSchema } = aTool()
  expect(await runner.offer(['shout', 'off', 'gone', 'shout'])).toEqual([{ name, description, inputSchema }])
})
