import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hostOf, type RemoteMcpServer } from './mcp-config.ts'
import { McpConfigError } from './mcp-config-error.ts'
import { readMcpConfig } from './read-mcp-config.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mcp-config-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function read(content: unknown, env: Record<string, string> = {}) {
  const path = join(folder, 'mcp.json')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return readMcpConfig(path, env)
}

const faultsOf = (content: unknown, env?: Record<string, string>): Promise<unknown> =>
  read(content, env).then(
    () => [],
    (error: unknown) => (error instanceof McpConfigError ? error.faults : error),
  )

test('local and remote servers are read as other programs write them', async () => {
  const { servers } = await read({
    mcpServers: {
      files: {
        type: 'stdio',
        command: 'npx',
        args: ['-y', 'files'],
        env: { MODE: 'read' },
        autoApprove: ['x'],
      },
      github: { type: 'http', url: 'https://mcp.example.org/mcp', headers: { Authorization: 'Bearer abc' } },
      off: { command: 'nothing', disabled: true },
    },
    inputs: [],
  })
  expect(servers).toEqual([
    {
      ...{ kind: 'local', name: 'files', command: 'npx', args: ['-y', 'files'] },
      ...{ env: { MODE: 'read' }, cwd: folder, hidden: new Map() },
    },
    {
      ...{ kind: 'remote', name: 'github', url: new URL('https://mcp.example.org/mcp') },
      ...{ headers: [['Authorization', 'Bearer abc']], hidden: new Map() },
    },
  ])
})

test('variables are filled in where they are asked for, and remembered as something to hide', async () => {
  const env = { GITHUB_TOKEN: 'gh-secret', EMPTY: '' }
  const { servers } = await read(
    {
      mcpServers: {
        a: {
          command: 'run',
          args: ['$GITHUB_TOKEN', `\${EMPTY:-none}`],
          env: { TOKEN: `\${env:GITHUB_TOKEN}` },
        },
        b: { url: `https://x.example/\${EMPTY:-v1}`, headers: { authorization: `Bearer \${GITHUB_TOKEN}` } },
      },
    },
    env,
  )
  expect(servers).toMatchObject([
    { args: ['$GITHUB_TOKEN', 'none'], env: { TOKEN: 'gh-secret' } },
    { url: new URL('https://x.example/v1'), headers: [['authorization', 'Bearer gh-secret']] },
  ])
  expect(servers.map(({ hidden }) => [...hidden])).toEqual([
    [['GITHUB_TOKEN', 'gh-secret']],
    [['GITHUB_TOKEN', 'gh-secret']],
  ])
})

test.each([
  ['neither command nor url', {}, null, /neither/],
  ['both of them', { command: 'a', url: 'https://a.example' }, null, /either started or called/],
  ['a command that is a list', { command: ['npx'] }, 'command', /string/],
  ['an argument that is a number', { command: 'a', args: [1] }, 'args.0', /string/],
  [
    'a variable that is not set',
    { command: 'a', env: { KEY: `\${NOT_SET}` } },
    'env.KEY',
    /NOT_SET is not set/,
  ],
  ['no address', { url: 'mcp.example.org' }, 'url', /no address|not an address/],
  ['another scheme', { url: 'file:///etc/passwd' }, 'url', /https/],
  ['a user in the address', { url: 'https://me:pw@a.example' }, 'url', /headers/],
  ['the old transport', { type: 'sse', url: 'https://a.example/sse' }, 'type', /streamable HTTP/],
  [
    'a header of the connection',
    { url: 'https://a.example', headers: { Host: 'b' } },
    'headers.Host',
    /can not be set/,
  ],
  [
    'a header of two lines',
    { url: 'https://a.example', headers: { x: 'a\r\nb: c' } },
    'headers.x',
    /characters/,
  ],
])('an entry with %s is refused, and the field is named', async (_case, entry, field, message) => {
  expect(await faultsOf({ mcpServers: { srv: entry } })).toEqual([
    { server: 'srv', field, message: expect.stringMatching(message) },
  ])
})

test('all faults are told at once, in one line that holds no value of the environment', async () => {
  const entry = { url: `\${ADDRESS}`, headers: { x: `\${NOT_SET}` } }
  const refused = read({ mcpServers: { a: entry, b: {} } }, { ADDRESS: 'secret-place' })
  await expect(refused).rejects.toThrow(
    /mcp\.json\): server "a", headers\.x: .*; server "a", url: .*; server "b": /,
  )
  await expect(refused).rejects.not.toThrow(/secret-place|\n/)
})

test('two servers whose tools would have the same names are refused', async () => {
  const faults = await faultsOf({
    mcpServers: { 'my server': { command: 'a' }, 'my.server': { command: 'b' } },
  })
  expect(faults).toMatchObject([{ server: 'my.server', message: expect.stringContaining('"my server"') }])
})

test.each([
  ['{"mcpServers": {"a": {"headers": {"x": "secret"}', /is not JSON\.$/],
  ['{"servers": {}}', /no object "mcpServers"/],
  ['[]', /no object "mcpServers"/],
])('a file with %s is refused without being quoted', async (content, message) => {
  await expect(read(content)).rejects.toThrow(message)
})

test('a file that is not there is named', async () => {
  await expect(readMcpConfig('/nowhere/mcp.json', {})).rejects.toThrow(
    '(/nowhere/mcp.json): there is no such file',
  )
})

test.each([
  ['https://mcp.example.org/mcp', 'mcp.example.org:443'],
  ['http://localhost:3001/mcp', 'localhost:3001'],
  ['http://[::1]/mcp', '[::1]:80'],
])('%s is at %s', (url, host) => {
  const server: Pick<RemoteMcpServer, 'url'> = { url: new URL(url) }
  expect(hostOf(server)).toBe(host)
})

test('credentials that are written out are hidden like those from variables', async () => {
  const headers = { Authorization: 'Bearer tracker-token', 'X-Team': 'green-team', 'X-Key': `\${KEY}` }
  const { servers } = await read(
    {
      mcpServers: {
        tracker: { url: 'https://mcp.example.org/mcp', headers },
        local: { command: 'x', env: { API_KEY: 'local-key-0123', MODE: 'read-only' } },
      },
    },
    { KEY: 'key-of-variable' },
  )
  expect(servers.map(({ hidden }) => Object.fromEntries(hidden))).toEqual([
    { Authorization: 'tracker-token', KEY: 'key-of-variable' },
    { API_KEY: 'local-key-0123' },
  ])
})
