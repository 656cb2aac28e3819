import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportReferences, ImportResult } from '@workbench/client/models'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importPaths } from './import-paths.ts'
import type { Batch } from './read-batches.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-paths-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = async (name: string, content: string | Uint8Array = '{}') => {
  await mkdir(join(folder, name, '..'), { recursive: true })
  await writeFile(join(folder, name), content)
}

/** A server that takes a file when the file it needs, which is its content, came before. */
function aServer() {
  const sent: string[][] = []
  const given: ImportReferences[] = []
  const there = new Set<string>()
  const short = (name: string) => name.replace(`${folder}/`, '')
  const send = async (
    batch: Batch,
    { references }: { references: ImportReferences },
  ): Promise<ImportResult> => {
    sent.push(batch.map(({ name }) => short(name)))
    given.push(references)
    const missed = batch.filter(
      ({ content }) => content.startsWith('needs ') && !there.has(content.trim().slice(6)),
    )
    const taken = batch.filter((file) => !missed.includes(file))
    for (const { name } of taken) there.add(short(name))
    return {
      imported: { personas: taken.length, scenarios: 0, runs: 0, tools: 0 },
      created: {
        personas: taken.map(({ name }) => ({ id: name, name, file: name })),
        scenarios: [],
        runs: [],
        tools: [],
      },
      skipped: [],
      failed: missed.map(({ name }) => ({ name, place: '', item: null, reason: 'missed' })),
      remarks: [],
      asks: [],
      references: {
        personas: taken.map(({ name }) => ({ fileId: short(name), id: name })),
        scenarios: [],
        runs: [],
      },
    }
  }
  return { sent, given, send }
}

/** As much as a batch holds, so that each file is one. */
const padding = ' '.repeat(13 * 1024 * 1024)

test('personas go before scenarios before runs, and what came before is handed on', async () => {
  for (const name of ['runs/a.json', 'scenarios/b.json', 'personas/c.json', 'd.json'])
    await write(name, padding)
  const { sent, given, send } = aServer()
  await importPaths([folder], { send })
  expect(sent).toEqual([['personas/c.json'], ['d.json'], ['scenarios/b.json'], ['runs/a.json']])
  expect(given.map(({ personas }) => personas.length)).toEqual([0, 1, 2, 3])
})

test('a file that missed something in a later batch gets a second chance, and is told once', async () => {
  await write('a.json', `needs b.json${padding}`)
  await write('b.json', padding)
  await write('c.json', `needs nothing.json${padding}`)
  const { sent, send } = aServer()
  const result = await importPaths([folder], { send })
  expect(sent).toEqual([['a.json'], ['b.json'], ['c.json'], ['a.json'], ['c.json']])
  expect(result.imported.personas).toBe(2)
  expect(result.failed).toHaveLength(1)
})

test('thousands of small files take several requests', async () => {
  await Promise.all(Array.from({ length: 1_500 }, (_, index) => write(`runs/${index}.json`)))
  const { sent, send } = aServer()
  expect((await importPaths([folder], { send })).imported.personas).toBe(1_500)
  expect(sent.map((batch) => batch.length)).toEqual([1_000, 500])
})

test('UTF-16 is read, what is no text is told', async () => {
  await write('a.json', new Uint8Array([0xff, 0xfe, ...Buffer.from('needs é', 'utf16le')]))
  await write('b.json', new Uint8Array([0x7b, 0xc3, 0x28]))
  const contents: string[] = []
  const { send } = aServer()
  const result = await importPaths([folder], {
    send: (batch, options) => {
      contents.push(...batch.map(({ content }) => content))
      return send(batch, options)
    },
  })
  expect(contents).toEqual(['needs é'])
  expect(result.failed.map(({ reason }) => reason)).toEqual([
    'it is no text in UTF-8: save it as UTF-8',
    'missed',
  ])
})

test('it ends between two batches when told to', async () => {
  for (const name of ['a.json', 'b.json', 'c.json']) await write(name, padding)
  const stop = new AbortController()
  const { sent, send } = aServer()
  const importing = importPaths([folder], {
    signal: stop.signal,
    send: (batch, options) => {
      stop.abort(new Error('enough'))
      return send(batch, options)
    },
  })
  await expect(importing).rejects.toThrow('enough')
  expect(sent).toHaveLength(1)
})
