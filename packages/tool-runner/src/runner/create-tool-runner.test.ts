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
    artifacts: [],
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

test('models are offered tools that exist and are switched on, each once', async () => {
  const tools = [aTool(), aTool({ name: 'off', policy: policy({ enabled: false }) })]
  const { runner } = aToolRunner({ tools })
  const { name, description, inputSchema } = aTool()
  expect(await runner.offer(['shout', 'off', 'gone', 'shout'])).toEqual([{ name, description, inputSchema }])
})
