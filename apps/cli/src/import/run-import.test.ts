import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportResult } from '@workbench/client/models'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { capturedTerminal } from '../../testing/captured-terminal.ts'
import type { Batch } from './read-batches.ts'
import { runImport } from './run-import.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-import-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

/** A server that takes one persona of every file, but refuses what is called bad. */
function aServer() {
  const batches: Batch[] = []
  const values: unknown[] = []
  return {
    batches,
    values,
    async import(files: Batch, options: { readonly values?: object } = {}): Promise<ImportResult> {
      batches.push(files)
      values.push(options.values)
      const good = files.filter(({ name }) => !name.includes('bad'))
      const bad = files.filter(({ name }) => name.includes('bad'))
      return {
        imported: { personas: good.length, scenarios: 0, runs: 0, tools: 0 },
        created: {
          personas: good.map(({ name }) => ({ id: 'p', name: 'Ada', file: name })),
          scenarios: [],
          runs: [],
          tools: [],
        },
        skipped: [],
        remarks: [],
        asks: files.some(({ name }) => name.includes('ask'))
          ? [
              { name: 'agents.yaml', variables: ['topic', 'current_year'] },
              { name: 'tasks.yaml', variables: [] },
            ]
          : [],
        references: { personas: [], scenarios: [], runs: [] },
        failed: bad.map(({ name }) => ({
          name,
          place: 'line 2',
          item: 'Bo\u001bb',
          reason: 'line 2: no instructions',
        })),
      }
    },
  }
}

async function importing(paths: readonly string[], { json = false, values = {} } = {}) {
  const server = aServer()
  const { terminal, out, errors } = capturedTerminal()
  const code = await runImport(paths, { client: server, terminal, json, values })
  return {
    code,
    out: out().replaceAll(folder, ''),
    errors: errors(),
    batches: server.batches,
    values: server.values,
  }
}

test('folders are looked through for what can be imported, other files and hidden folders left alone', async () => {
  await write('a.json', '{}')
  await write('deep/er/b.YML', 'x')
  await write('deep/c.csv', 'x')
  await write('deep/readme.md', 'x')
  await write('.git/d.json', '{}')
  await write('node_modules/e.json', '{}')
  const { code, batches } = await importing([folder, join(folder, 'a.json')])
  expect(code).toBe(0)
  expect(batches.flat().map(({ name }) => name.replace(folder, ''))).toEqual([
    '/a.json',
    '/deep/c.csv',
    '/deep/er/b.YML',
  ])
})

test('a file is told line by line: what it took, what was refused, and why', async () => {
  await write('good.json', '{}')
  await write('bad.csv', 'x')
  const { code, out } = await importing([folder])
  expect(code).toBe(1)
  expect(out).toBe(`/good.json: took 1 persona
/bad.csv: took nothing; refused 1
  refused "Bo\ufffdb": line 2: no instructions
In all: took 1 persona; refused 1
`)
})

test('what can not be read or sent is refused here, and the rest is sent', async () => {
  const good = await write('good.json', '{}')
  const binary = await write('binary.json', new Uint8Array([0xff, 0xd8]))
  const big = await write('big.csv', 'x'.repeat(32 * 1024 * 1024))
  await mkdir(join(folder, 'empty'))
  const { code, out, batches } = await importing([
    good,
    binary,
    big,
    join(folder, 'missing.json'),
    join(folder, 'empty'),
  ])
  expect(code).toBe(1)
  expect(batches.flat().map(({ name }) => name)).toEqual([good])
  expect(out).toContain(
    '/binary.json: took nothing; refused 1\n  refused: it is no text in UTF-8: save it as UTF-8',
  )
  expect(out).toContain('/big.csv: took nothing; refused 1\n  refused: it is above 31 MiB: split it')
  expect(out).toContain('/missing.json: took nothing; refused 1\n  refused: there is no such file or folder')
  expect(out).toContain('refused: the folder holds no .json')
})

test('files go in batches that the server takes', async () => {
  for (const name of ['a', 'b', 'c']) await write(`${name}.csv`, 'x'.repeat(11 * 1024 * 1024))
  const { code, batches } = await importing([folder])
  expect(code).toBe(0)
  expect(batches.map((batch) => batch.length)).toEqual([2, 1])
})

test('--json prints everything as one line', async () => {
  await write('good.json', '{}')
  const { out } = await importing([folder, join(folder, 'missing.json')], { json: true })
  expect(out.trimEnd().split('\n')).toHaveLength(1)
  expect(JSON.parse(out)).toMatchObject({ imported: { personas: 1 }, failed: [{ name: '/missing.json' }] })
})

test('pictures and archives go as they are, in base64', async () => {
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff])
  await write('ada.png', bytes)
  await write('bo.charx', new Uint8Array([0x50, 0x4b, 3, 4, 0xff]))
  const { batches } = await importing([folder])
  expect(batches.flat().map(({ content, encoding }) => [content, encoding])).toEqual([
    [Buffer.from(bytes).toString('base64'), 'base64'],
    ['UEsDBP8=', 'base64'],
  ])
})

test('values are handed on, and those that lack are told with how to give them', async () => {
  await write('ask.yaml', 'x')
  const { code, out, values } = await importing([folder], { values: { audience: 'children' } })
  expect(values).toEqual([{ audience: 'children' }])
  expect(code).toBe(1)
  expect(out).toContain(
    'agents.yaml: took nothing\n  needs a value: --set topic=…\n  needs a value: --set current_year=…\n' +
      'tasks.yaml: took nothing\n  waits for the other files\n',
  )
})
