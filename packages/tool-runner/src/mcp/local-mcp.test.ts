import { expect, onTestFinished, test, vi } from 'vitest'
import { mcpGrant } from '../../testing/mcp-grant.ts'
import { localServer, mcpUnderTest } from '../../testing/mcp-under-test.ts'

const patience = { timeout: 15_000, interval: 20 }

type Options = Parameters<typeof mcpUnderTest>[1]

function open(overrides: Parameters<typeof localServer>[0] = {}, options: Options = {}) {
  const opened = mcpUnderTest([localServer(overrides)], options)
  onTestFinished(() => opened.mcp.close())
  const call = (tool: string, args: unknown = {}, grant = mcpGrant()) =>
    opened.mcp.call({ name: `local__${tool}`, server: 'local' }, args, grant)
  return { ...opened, call }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a local server is started, all pages of its list are told, and its tools are called', async () => {
  const { stored, call, mcp } = open()
  expect(await call('echo', { text: 'hello' })).toBe('hello')
  expect(stored.get('local')?.names).toEqual(
    ['echo', 'environment', 'process', 'crash', 'never', 'huge', 'fails', 'picture']
      .concat('ask-back', 'cancelled', 'complain', 'grow')
      .map((name) => `local__${name}`),
  )
  expect(stored.get('local')?.defaults).toMatchObject({ enabled: true, net: [], read: [], secrets: [] })
  expect(mcp.state()).toEqual([
    { server: 'local', kind: 'local', status: 'connected', tools: 12, problem: null },
  ])
}, 30_000)

test('nothing of our environment reaches it but what programs need, and what its entry names', async () => {
  const env = {
    ...{
      PATH: process.env.PATH ?? '',
      HOME: '/home/somebody',
      WORKBENCH_TOKEN: 'w',
      WORKBENCH_SECRET_KEY: 'k',
    },
    ...{
      DATABASE_URL: 'postgres://u:p@db/x',
      OPENAI_API_KEY: 'sk-1',
      AWS_SECRET_ACCESS_KEY: 'a',
      NODE_OPTIONS: '-v',
    },
  }
  process.env.LEAKED_FROM_THE_PROCESS = 'yes'
  onTestFinished(() => {
    delete process.env.LEAKED_FROM_THE_PROCESS
  })
  const { call } = open({ env: { MODE: 'read-only' } }, { env })
  expect(await call('environment')).toEqual({
    env: { PATH: env.PATH, HOME: '/home/somebody', MODE: 'read-only' },
    cwd: expect.stringContaining('tool-runner/testing'),
  })
}, 30_000)

test.each([
  ['sampling/createMessage', { messages: [], maxTokens: 10 }],
  ['elicitation/create', { message: 'Your password?', requestedSchema: { type: 'object', properties: {} } }],
  ['roots/list', {}],
  ['tools/call', { name: 'http_request' }],
])(
  'a server that asks %s of us is refused',
  async (method, params) => {
    const { call } = open()
    expect(await call('ask-back', { method, params })).toMatch(/^refused: .*(Method not found|not support)/)
  },
  30_000,
)

test('closing leaves no process behind, neither a stubborn one nor what it started', async () => {
  const { mcp, call } = open({ args: [...localServer().args, 'stubborn'] })
  const { pid, child } = (await call('process')) as { pid: number; child: number }
  expect([isAlive(pid), isAlive(child)]).toEqual([true, true])
  await mcp.close()
  await vi.waitFor(() => expect([isAlive(pid), isAlive(child)]).toEqual([false, false]), patience)
}, 30_000)

test('a server that dies fails the call it was at, is started again and serves the next', async () => {
  const { call, lines } = open()
  const { child } = (await call('process')) as { child: number }
  await expect(call('crash')).rejects.toMatchObject({
    code: 'failed',
    message: expect.stringMatching(/ended while/),
  })
  expect(await call('echo', { text: 'again' })).toBe('again')
  expect(lines.filter((line) => line.includes('connected, 12 tools'))).toHaveLength(2)
  expect(lines).toContain('warn the program has ended')
  await vi.waitFor(() => expect(isAlive(child)).toBe(false), patience)
}, 30_000)

test('a list that changes is told anew, and the new tool is called by its own name', async () => {
  const { call, stored } = open()
  await call('grow')
  await vi.waitFor(() => expect(stored.get('local')?.names).toContain('local__grown_later'), patience)
  expect(await call('grown_later')).toBe('here I am')
}, 30_000)

test('a list that can not be stored is brought again', async () => {
  let failures = 2
  const onTools = async () => {
    if (failures-- > 0) throw new Error('the database is away')
  }
  const { stored, lines, mcp } = open({}, { onTools })
  await vi.waitFor(() => expect(stored.get('local')?.names).toHaveLength(12), patience)
  expect(lines).toContain("warn its tools can't be stored: the database is away")
  expect(mcp.state()).toMatchObject([{ status: 'connected', problem: null }])
}, 30_000)

test('lists of a hostile server give what is usable of them', async () => {
  const { stored, lines } = open({ args: [...localServer().args, 'hostile'] })
  await vi.waitFor(
    () => expect(stored.get('local')?.names).toEqual(['local__good', 'local__unseen']),
    patience,
  )
  expect(lines.filter((line) => line.startsWith('warn left out'))).toHaveLength(8)
}, 30_000)

test('a slow tool runs into the time of its policy, is told so, and the server serves on', async () => {
  const { call } = open()
  await call('echo', { text: 'up' })
  await expect(call('never', {}, mcpGrant({ timeoutMs: 150 }))).rejects.toMatchObject({ code: 'timeout' })
  expect(await call('cancelled')).toBe('1')
}, 30_000)

test('a cancelled call ends at once, and the server is told', async () => {
  const { call } = open()
  await call('echo', { text: 'up' })
  const cancelling = new AbortController()
  const pending = call('never', {}, mcpGrant({}, cancelling.signal))
  setTimeout(() => cancelling.abort(), 50)
  await expect(pending).rejects.toMatchObject({ code: 'cancelled' })
  expect(await call('cancelled')).toBe('1')
}, 30_000)

test('results are kept to the size of the policy; larger messages than any policy end the server, not us', async () => {
  const { call } = open()
  await expect(call('huge', { bytes: 2_000 }, mcpGrant({ maxOutputBytes: 1_000 }))).rejects.toMatchObject({
    code: 'output_limit',
  })
  await expect(call('huge', { bytes: 20_000_000 })).rejects.toMatchObject({ code: 'failed' })
  expect(await call('echo', { text: 'again' })).toBe('again')
}, 30_000)

test.each([
  ['fails', { code: 'failed', message: 'No such customer.' }],
  ['nothing_like_it', { code: 'unknown_tool' }],
])(
  '%s gives its code',
  async (tool, fault) => {
    const { call } = open()
    await expect(call(tool)).rejects.toMatchObject(fault)
  },
  30_000,
)

test('pictures are described', async () => {
  const { call } = open()
  expect(await call('picture')).toBe('A chart:\n[image image/png, 3000 bytes]\n[link to file:///report.pdf]')
}, 30_000)

test('what it writes to stderr is in the log, cut, without the values it was started with', async () => {
  const { call, lines } = open({ hidden: new Map([['API_KEY', 'very-secret-key']]) })
  expect(await call('echo', { text: 'very-secret-key' })).toBe('[secret:API_KEY]')
  await call('complain', { text: 'refused: very-secret-key' })
  await call('complain', { text: 'x'.repeat(5_000) })
  await vi.waitFor(() => expect(lines).toContain('info refused: [secret:API_KEY]'), patience)
  await vi.waitFor(() => expect(lines).toContain(`info ${'x'.repeat(2_000)}`), patience)
}, 30_000)

test.each([
  ['a program that is not there', { command: '/nowhere/server' }, /there is no program/],
  ['a folder that is not there', { cwd: '/nowhere' }, /no folder/],
  ['a program that ends at once', { command: 'false', args: [] }, /not connected/],
])(
  '%s is said, and tried again',
  async (_case, overrides, message) => {
    const { call, lines } = open(overrides)
    await expect(call('echo')).rejects.toMatchObject({
      code: 'failed',
      message: expect.stringMatching(message),
    })
    expect(lines.filter((line) => line.startsWith('warn'))).not.toEqual([])
  },
  30_000,
)

test('a server that is not configured has no tools', async () => {
  const { mcp } = open()
  await expect(mcp.call({ name: 'x__y', server: 'x' }, {}, mcpGrant())).rejects.toMatchObject({
    code: 'unknown_tool',
  })
}, 30_000)
