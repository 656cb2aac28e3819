import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { stateFindings, workerFindings } from './database-findings.ts'
import { fail, ok } from './finding.ts'
import { nodeFinding, portFinding, spaceFinding } from './machine-findings.ts'
import { defaultModelFinding, findingOf } from './provider-findings.ts'
import { lineOf, runDoctor } from './run-doctor.ts'

const folder = temporaryFolder()
// Nobody listens on port 1.
const nowhere = { WORKBENCH_URL: 'http://127.0.0.1:1', PORT: '0' }

async function doctor(env: NodeJS.ProcessEnv, json = false) {
  const lines: string[] = []
  const data = { WORKBENCH_DATA_DIR: join(folder(), 'data') }
  const code = await runDoctor({ ...nowhere, ...data, ...env }, { print: (line) => lines.push(line), json })
  return { code, text: lines.join('\n') }
}

test('a finding is one line: verdict, what it is about, and how to mend it', () => {
  expect(lineOf(ok('node', 'v24.0.0'))).toBe('ok    node: v24.0.0')
  expect(lineOf(fail('port', 'taken', 'Change PORT.'))).toBe('fail  port: taken. Change PORT.')
})

test('every wrong variable is told, not only the first', async () => {
  const { code, text } = await doctor({ PORT: 'many', LOG_LEVEL: 'loud' })
  expect(code).toBe(1)
  expect(text).toMatch(/^fail {2}configuration: PORT is "many"/m)
  expect(text).toMatch(/^fail {2}configuration: LOG_LEVEL is "loud"/m)
  expect(text).not.toMatch(/database/)
})

test('what two variables make wrong together is told as well', async () => {
  const { code, text } = await doctor({ HOST: '0.0.0.0' })
  expect(code).toBe(1)
  expect(text).toMatch(/^fail {2}configuration: WORKBENCH_TOKEN is not set/m)
})

test('a machine where nothing runs yet is fine', async () => {
  const { code, text } = await doctor({})
  expect(text).not.toMatch(/^fail/m)
  expect(code).toBe(0)
  expect(text).toMatch(/^ok {4}database: the embedded one is not running now/m)
})

test('a database that can not be reached is a fault; nothing shows its password', async () => {
  const env = { DATABASE_URL: 'postgres://someone:secret-word@127.0.0.1:1/none' }
  const { code, text } = await doctor(env)
  expect(code).toBe(1)
  expect(text).toMatch(/^fail {2}database: No Postgres answers at .*ECONNREFUSED.*Check DATABASE_URL/m)
  expect(text).not.toContain('secret-word')
  const { text: json } = await doctor(env, true)
  expect(JSON.parse(json)).toMatchObject({ isOk: false })
  expect(JSON.parse(json).findings).toContainEqual(
    expect.objectContaining({ about: 'database', verdict: 'fail' }),
  )
})

test('a bucket is tried; nothing shows its secret', async () => {
  const { code, text } = await doctor({
    WORKBENCH_BLOB_S3_BUCKET: 'bench',
    WORKBENCH_BLOB_S3_ENDPOINT: 'http://127.0.0.1:1',
    WORKBENCH_BLOB_S3_ACCESS_KEY_ID: 'AKIA1',
    WORKBENCH_BLOB_S3_SECRET_ACCESS_KEY: 'secret-word',
  })
  expect(code).toBe(1)
  expect(text).toMatch(/^fail {2}blobs: bucket bench at http:\/\/127.0.0.1:1: .*Check the variables/m)
  expect(text).not.toContain('secret-word')
})

test('a port that is taken says by whom', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as { port: number }

  const { verdict, text, mend } = await portFinding({
    ...{ host: '127.0.0.1', port, databaseUrl: null, dataDir: folder() },
  })

  expect(verdict).toBe('fail')
  expect(text).toMatch(process.platform === 'linux' ? new RegExp(`process ${process.pid}`) : /taken/)
  expect(mend).toMatch(/^Choose another one, for example PORT=\d+\.$/)
})

test('a browser that was named and is not there is worth a look', async () => {
  const { text } = await doctor({ WORKBENCH_CHROMIUM: '/nowhere/chromium' })
  expect(text).toMatch(/^warn {2}browser for tests: .*\/nowhere\/chromium, which is not there/m)
})

test('models are tried where no server runs; a default that nobody answers for is told', async () => {
  const { code, text } = await doctor({ WORKBENCH_DEFAULT_MODEL: 'openai:gpt-5' })
  expect(code).toBe(0)
  expect(text).toMatch(/^ok {4}models: no server answers at .*: tried from here/m)
  expect(text).toMatch(
    /^warn {2}default model: openai:gpt-5 can't be used, its provider is off\. Set OPENAI_API_KEY/m,
  )
  expect(text).toMatch(/^ok {4}models of simulated: ready/m)
})

test('a default model of no provider is told', () => {
  const providers = [{ name: 'simulated', state: 'ready' }]
  expect(defaultModelFinding({ defaultModel: 'acme:one', providers }).verdict).toBe('warn')
  expect(defaultModelFinding({ defaultModel: 'simulated:debater', providers }).verdict).toBe('ok')
})

test.each([
  [100, 'fail'],
  [1_000, 'warn'],
  [50_000, 'ok'],
])('%i MiB free is %s', (freeMb, verdict) => {
  expect(spaceFinding('data folder', './data', freeMb, 'or …').verdict).toBe(verdict)
})

const state = {
  ...{ serverVersion: '18.4', appliedMigrations: 2, knownMigrations: 2 },
  ...{ encoding: 'UTF8', locale: 'C.UTF-8', skewMs: 3 },
}

test.each([
  [{}, []],
  [{ serverVersion: '14.2' }, ['database']],
  [{ appliedMigrations: 1 }, ['migrations']],
  [{ appliedMigrations: 3 }, ['migrations']],
  [{ encoding: 'SQL_ASCII' }, ['text in the database']],
  [{ skewMs: -9_000 }, ['clock']],
])('a database with %j is at fault in %j', (overrides, about) => {
  const wrong = stateFindings({ ...state, ...overrides }).filter(({ verdict }) => verdict !== 'ok')
  expect(wrong.map((finding) => finding.about)).toEqual(about)
  for (const { mend } of wrong) expect(mend).not.toBeNull()
})

const queue = { type: 'RUN_DEBATE', due: 4, delayed: 0, active: 0, oldestDueSeconds: 90 } as const
const worker = { id: 'w', startedAt: '', seenAt: null, state: null }

test.each([
  ['nothing runs', [], [], false, ['ok', 'ok']],
  ['a server without a worker', [], [], true, ['fail', 'ok']],
  ['work that nobody takes', [], [queue], true, ['fail', 'fail']],
  ['work that waits long for busy workers', [worker], [queue], true, ['ok', 'warn']],
  ['work that has just come', [worker], [{ ...queue, oldestDueSeconds: 1 }], true, ['ok', 'ok']],
])('%s', (_case, workers, queues, isServing, verdicts) => {
  expect(workerFindings(workers, queues, isServing).map(({ verdict }) => verdict)).toEqual(verdicts)
})

test('a key that is refused is a warning, a provider that is off is none', () => {
  expect(findingOf({ name: 'openai', state: 'unauthorized', message: 'The key is refused.' })).toMatchObject({
    ...{ verdict: 'warn', text: 'The key is refused.' },
  })
  expect(findingOf({ name: 'openai', state: 'off', howToTurnOn: 'Set OPENAI_API_KEY.' }).verdict).toBe('ok')
})

test('what is wrong and what mends it are two sentences', () => {
  const finding = { about: 'port', verdict: 'fail', text: 'It is taken.', mend: 'Set PORT.' } as const
  expect(lineOf(finding)).toBe('fail  port: It is taken. Set PORT.')
  expect(lineOf({ ...finding, text: 'taken' })).toBe('fail  port: taken. Set PORT.')
})

test('a Node that is too old is a fault', () => {
  expect(nodeFinding('v22.1.0').verdict).toBe('fail')
  expect(nodeFinding('v24.20.0').verdict).toBe('ok')
})
