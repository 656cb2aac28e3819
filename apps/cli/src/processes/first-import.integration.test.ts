import { access, cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadConfig } from '@workbench/platform/config'
import { connectDatabase } from '@workbench/postgres/database'
import { type FreshDatabase, freshDatabase } from '@workbench/postgres/testing/fresh-database'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepareDatabase } from './prepare-database.ts'

const example = fileURLToPath(new URL('../../../../examples/old-layout', import.meta.url))

let folder = ''
let database: FreshDatabase
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench first import '))
  database = await freshDatabase()
})
afterEach(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

const marker = () => join(folder, 'data/first-import-under-way')

async function prepare({ importDir = join(folder, 'import'), signal = new AbortController().signal } = {}) {
  const lines: string[] = []
  const env = { WORKBENCH_DATA_DIR: join(folder, 'data'), WORKBENCH_IMPORT_DIR: importDir }
  const config = loadConfig({ ...env, DATABASE_URL: database.directUrl })
  await prepareDatabase(database.directUrl, { config, env, signal, log: (line) => lines.push(line) })
  return lines.map((line) => line.replaceAll(folder, '')).join('\n')
}

async function rows(sql: string): Promise<unknown[]> {
  const db = connectDatabase({ databaseUrl: database.directUrl, max: 1 })
  try {
    return (await db.pool.query<Record<string, unknown>>(sql)).rows.flatMap((row) => Object.values(row))
  } finally {
    await db.close()
  }
}

test('an empty database is filled from the folder, without the demo, and only once', async () => {
  await cp(example, join(folder, 'import'), { recursive: true })
  await writeFile(join(folder, 'import/runs/broken.json'), '{"messages": [')
  const said = await prepare()
  expect(said).toContain('the database is empty: importing 6 files from /import')
  expect(said).toContain('/import/runs/broken.json: took nothing; refused 1\n  refused: not valid JSON: ')
  expect(said).toContain('In all: took 2 personas, 1 scenario, 2 runs; refused 1')
  expect(said).toContain('once mended, they are taken by: workbench import /import')
  expect(await rows('select name from personas order by name')).toEqual([
    'Ines, city planner',
    'Viktor, baker',
  ])
  expect(await rows('select title from runs order by queued_at desc')).toEqual([
    'Cars in the high street, again',
    'Cars in the high street',
  ])
  expect(await rows("select error ->> 'message' from runs where status = 'failed'")).toEqual([
    'The model did not answer.',
  ])
  await expect(access(marker())).rejects.toThrow('ENOENT')

  await rm(join(folder, 'import/runs/broken.json'))
  await writeFile(join(folder, 'import/personas/late.json'), '{"name": "Late", "prompt": "Wait."}')
  expect(await prepare()).toBe('')
  expect(await rows('select count(*)::int from personas')).toEqual([2])
})

test('a folder that brings nothing leaves the demo its place', async () => {
  expect(await prepare({ importDir: join(folder, 'nowhere') })).toContain('there is no such folder')
  expect(await rows('select count(*)::int from personas')).toEqual([4])
})

test('an import that was cut short goes on at the next start', async () => {
  await cp(example, join(folder, 'import'), { recursive: true })
  const stop = new AbortController()
  stop.abort(new Error('stop'))
  await expect(prepare({ signal: stop.signal })).rejects.toThrow('stop')
  await access(marker())
  // What was there by then does not make it look done.
  const half = connectDatabase({ databaseUrl: database.directUrl, max: 1 })
  await half.pool.query(
    `insert into personas (id, name, content, version, created_at, updated_at)
     values ('019aa1b2-0000-7000-8000-000000000001', 'Somebody', '{"name":"Somebody","description":"","instructions":"x","model":null,"temperature":null,"maxOutputTokens":null,"tools":[],"tags":[]}', 1, now(), now())`,
  )
  await half.close()
  expect(await prepare()).toContain(
    'the first import was cut short and goes on: importing 5 files from /import',
  )
  expect(await rows('select count(*)::int from runs')).toEqual([2])
  await expect(access(marker())).rejects.toThrow('ENOENT')
})
