import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportResult } from '@workbench/client/models'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { capturedTerminal } from '../../testing/captured-terminal.ts'
import type { NamedText } from './read-batches.ts'
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
  const batches: (readonly NamedText[])[] = []
  return {
    batches,
    async import(files: readonly NamedText[]): Promise<ImportResult> {
      batches.push(files)
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

async function importing(paths: readonly string[], { json = false } = {}) {
  const server = aServer()
  const { terminal, out, errors } = capturedTerminal()
  const code = await runImport(paths, { client: server, terminal, json })
  return { code, out: out().replaceAll(folder, ''), errors: errors(), batches: server.batches }
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
