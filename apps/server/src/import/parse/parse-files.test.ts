import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { parseFile } from './parse-file.ts'
import { parseFiles } from './parse-files.ts'
import { openParseProcess } from './parse-process.ts'

test('a big file is read elsewhere, in order and among small ones, while the loop goes on', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `Poet ${index},"Rhyme ""well"" on ${index}."`)
  const small = JSON.stringify({ name: 'Ada', instructions: 'Count.' })
  const loop = monitorEventLoopDelay({ resolution: 5 })
  loop.enable()
  const found = await parseFiles([
    { name: 'a.json', content: small },
    { name: 'big.csv', content: `act,prompt\n${rows.join('\n')}\n` },
    { name: 'b.json', content: small },
  ])
  loop.disable()
  expect(found).toHaveLength(10_002)
  expect(found[0]).toMatchObject({ file: 'a.json' })
  expect(found[10_000]).toMatchObject({ file: 'big.csv', place: 'line 10001', draft: { name: 'Poet 9999' } })
  expect(found[10_001]).toMatchObject({ file: 'b.json', kind: 'persona' })
  expect(loop.max / 1e6).toBeLessThan(400)
}, 30_000)

test('a file that is too much for the process is a fault, and the next one is read', async () => {
  const elsewhere = openParseProcess({ heapMb: 24 })
  const parse = async (name: string, content: string) =>
    (await Array.fromAsync(elsewhere.parse(name, content))).flat()
  // Brackets take a hundred times their size once they are parsed.
  const huge = `[${'{},'.repeat(2_000_000)}{}]`
  expect(await parse('huge.json', huge)).toMatchObject([
    { kind: 'fault', reason: expect.stringContaining('split it') },
  ])
  expect(await parse('a.json', JSON.stringify({ name: 'Ada', instructions: 'Count.' }))).toHaveLength(1)
  elsewhere.close()
}, 30_000)

test('of thousands of faults in one file a thousand are told, and how many more there are', () => {
  const found = parseFile('a.json', `[${'7,'.repeat(2_499)}7]`)
  expect(found).toHaveLength(1_001)
  expect(found.at(-1)).toMatchObject({ reason: '1,500 more items could not be read' })
})
