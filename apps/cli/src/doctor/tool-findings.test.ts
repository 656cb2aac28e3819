import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newSecretKey, parseSecretKey } from '@workbench/platform/secrets/secret-key'
import { keyFileOf } from '@workbench/platform/secrets/secret-keys'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { mcpFindings, serverFinding } from './mcp-findings.ts'
import { levelFinding, sandboxFinding } from './sandbox-finding.ts'
import { secretKeyFinding, storedSecretsFinding } from './secret-findings.ts'

const folder = temporaryFolder()
const program = fileURLToPath(
  new URL('../../../../packages/tool-runner/testing/mcp-stdio-server.ts', import.meta.url),
)

test('the sandbox is tried with a tool, and says which Deno it is', async () => {
  const finding = await sandboxFinding({ sandbox: 'auto' })
  expect(finding.verdict).not.toBe('fail')
  expect(finding.text).toMatch(/^Deno \d+\.\d+\.\d+, .* \(level (runtime|limits|namespaces)\)$/)
}, 30_000)

test.runIf(process.platform === 'linux').each([
  [{ level: 'namespaces', missing: [], refuses: false }, 'ok', null],
  [{ level: 'limits', missing: ['No bwrap (bubblewrap).'], refuses: false }, 'warn', /bubblewrap/],
  [{ level: 'runtime', missing: ['No prlimit (util-linux).'], refuses: true }, 'fail', /util-linux/],
] as const)('a sandbox %j is %s', (sandbox, verdict, mend) => {
  const finding = levelFinding('2.9.5', sandbox)
  expect(finding.verdict).toBe(verdict)
  if (mend !== null) expect(finding.mend).toMatch(mend)
})

test('a key file that others may read is a fault; none yet is fine, and none is made', async () => {
  const config = { secretKey: null, dataDir: folder() }
  const path = keyFileOf(folder())
  expect(await secretKeyFinding(config)).toMatchObject({
    verdict: 'ok',
    text: expect.stringMatching(/^none yet/),
  })
  await mkdir(dirname(path))
  await writeFile(path, newSecretKey(), { mode: 0o600 })
  expect(await secretKeyFinding(config)).toMatchObject({ verdict: 'ok' })
  await chmod(path, 0o644)
  expect(await secretKeyFinding(config)).toMatchObject({
    ...{
      verdict: 'fail',
      text: expect.stringMatching(/mode 644\)$/),
      mend: expect.stringMatching(/chmod 600/),
    },
  })
})

test('secrets whose key is gone are named', async () => {
  const secretKey = newSecretKey()
  const keyId = parseSecretKey(secretKey)?.id ?? ''
  const config = { secretKey, dataDir: folder() }
  const stored = [
    { name: 'GOOD', keyId },
    { name: 'LOST', keyId: '0000000000000000' },
  ]
  expect(await storedSecretsFinding(stored, config)).toMatchObject({
    ...{ verdict: 'fail', text: 'LOST sealed with a key that is not here' },
  })
  expect(await storedSecretsFinding(stored.slice(0, 1), config)).toMatchObject({
    verdict: 'ok',
    text: '1 stored',
  })
})

test('each MCP server is asked for its tools', async () => {
  const path = join(folder(), 'mcp.json')
  const local = { command: process.execPath, args: [program] }
  const away = { url: 'http://127.0.0.1:1/mcp' }
  await writeFile(path, JSON.stringify({ mcpServers: { local, away } }))
  expect(await mcpFindings({ mcpConfig: path }, { PATH: process.env.PATH })).toEqual([
    {
      ...{ about: 'MCP server local', verdict: 'ok', mend: null },
      text: '12 tools (a program of its own, not sandboxed)',
    },
    expect.objectContaining({
      verdict: 'warn',
      text: expect.stringMatching(/does not answer: .*127\.0\.0\.1:1/),
    }),
  ])
}, 30_000)

test('every fault of the MCP configuration is told, without values', async () => {
  const path = join(folder(), 'mcp.json')
  await writeFile(path, JSON.stringify({ mcpServers: { a: { url: 'ftp://secret-place' }, b: {} } }))
  const findings = await mcpFindings({ mcpConfig: path }, {})
  expect(findings.map(({ verdict, text }) => `${verdict} ${text}`)).toEqual([
    expect.stringMatching(/^fail WORKBENCH_MCP_CONFIG \(.*\): server "a", url: has to begin with https/),
    expect.stringMatching(/^fail .*server "b": has neither a command nor a url$/),
  ])
  expect(JSON.stringify(findings)).not.toContain('secret-place')
})

test('tools that had to be left out are a warning', () => {
  const check = { tools: 2, problems: ['tool 3 ("x\u001b[31m"): its schema is nested'] }
  expect(serverFinding({ name: 'srv', kind: 'remote' }, check)).toMatchObject({
    ...{ verdict: 'warn', text: '2 tools (remote), left out: tool 3 ("x\ufffd[31m"): its schema is nested' },
  })
})
