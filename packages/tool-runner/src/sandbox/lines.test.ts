import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'

const caps = { lineBytes: 10, totalBytes: 40 }

async function* chunksOf(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

async function read(...chunks: string[]): Promise<string[]> {
  const lines = []
  for await (const line of linesOf(chunksOf(...chunks), caps)) lines.push(Buffer.from(line).toString())
  return lines
}

test('lines are found wherever the stream was cut', async () => {
  expect(await read('a\nb', 'c', 'd\n\n', 'e\n')).toEqual(['a', 'bcd', '', 'e'])
})

test('what has no line break at its end is not a line', async () => {
  expect(await read('a\nbc')).toEqual(['a'])
})

test('a line may be as long as the cap', async () => {
  expect(await read('x'.repeat(5), `${'x'.repeat(5)}\n`)).toEqual(['x'.repeat(10)])
})

test.each([[`${'x'.repeat(11)}\n`], ['x'.repeat(6), 'x'.repeat(5)]])(
  'a longer one is refused, ended or not',
  async (...chunks) => {
    await expect(read(...chunks)).rejects.toThrow('a line of more than 10 bytes')
  },
)

test('many short ones are refused, too', async () => {
  await expect(read('1234567\n'.repeat(6))).rejects.toThrow('more than 40 bytes')
})

test('a stream is read no faster than its lines are taken', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given += 1
      yield Buffer.from('x\n')
    }
  }
  const lines = linesOf(endless(), caps)
  await lines.next()
  await lines.next()
  expect(given).toBe(2)
})
