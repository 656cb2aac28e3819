import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lineOf, runDoctor } from './run-doctor.ts'

test('a finding is one line: verdict, what it is about, and how to mend it', () => {
  expect(lineOf({ about: 'node', isOk: true, text: 'v24.0.0' })).toBe('ok       node: v24.0.0')
  expect(lineOf({ about: 'port', isOk: false, text: 'taken', mend: 'Change PORT.' })).toBe(
    'problem  port: taken. Change PORT.',
  )
})

test('a wrong value is a problem, and nothing is checked with it', async () => {
  const lines: string[] = []
  expect(await runDoctor({ PORT: 'many' }, (line) => lines.push(line))).toBe(1)
  expect(lines.at(-1)).toMatch(/^problem {2}configuration: PORT is "many"/)
})

test('a database that can not be reached is a problem; keys are named, never shown', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'workbench-doctor-'))
  const lines: string[] = []
  const env = {
    PORT: '0',
    WORKBENCH_DATA_DIR: dataDir,
    DATABASE_URL: 'postgres://someone:secret-word@127.0.0.1:1/none',
    COMPATIBLE_BASE_URL: 'http://127.0.0.1:1/v1',
    COMPATIBLE_API_KEY: 'sk-secret-word',
  }
  expect(await runDoctor(env, (line) => lines.push(line))).toBe(1)
  const text = lines.join('\n')
  expect(text).toMatch(/^problem {2}database: can't be reached: .*ECONNREFUSED/m)
  expect(text).toMatch(/^ok {7}models: turned on by COMPATIBLE_BASE_URL$/m)
  expect(text).not.toContain('secret-word')
  await rm(dataDir, { recursive: true })
})
