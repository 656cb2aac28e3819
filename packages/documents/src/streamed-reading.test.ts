import { afterEach, expect, test } from 'vitest'
import { aReader } from '../testing/a-reader.ts'
import { childrenAlive } from '../testing/children-alive.ts'

const mib = 1024 * 1024
const never = new AbortController().signal

afterEach(async () => {
  if (process.platform === 'linux') await expect.poll(childrenAlive).toEqual([])
})

function longText(paragraph: string, bytes: number) {
  const chunk = Buffer.from(paragraph.repeat(Math.ceil(65_536 / paragraph.length)))
  const state = { sent: 0 }
  async function* chunks() {
    while (state.sent < bytes) {
      state.sent += chunk.length
      yield chunk
    }
  }
  return { chunks: chunks(), state, chunkBytes: chunk.length }
}

const sentences = 'The river rises in March, when the snow melts on the ridge above the village. '.repeat(4)

test.each([
  ['a.txt', 60, `${sentences}\n\n`],
  ['a.md', 24, `## The river\n\n${sentences}\n\n- one\n- two\n\n`],
  ['a.csv', 12, `${'river;month;level\n'}${'Isar;March;2,4 m\n'.repeat(20)}`],
  ['a.jsonl', 24, '{"river":"Isar","month":"March","level":2.4}\n'],
])(
  'memory stays flat for %s of %i MB',
  async (name, megabytes, paragraph) => {
    const { read } = aReader({ limits: { memoryBytes: 220 * mib } })
    const { chunks } = longText(paragraph, megabytes * 1_000_000)
    let characters = 0
    for (const { text } of (await read(name, chunks, { sizeBytes: megabytes * 1_000_000 })).parts)
      characters += text.length
    expect(characters).toBeGreaterThan(megabytes * 700_000)
  },
  120_000,
)

test('a slow reader slows the source down', async () => {
  const { reader, source } = aReader()
  const { chunks, state } = longText(`${sentences}\n\n`, 60_000_000)
  const { parts } = await reader.open(await source('a.txt', chunks, { sizeBytes: 60_000_000 }), never)
  for await (const _ of parts) {
    const before = state.sent
    // Long enough to send all of it several times over, were there no end to what is taken ahead.
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(state.sent - before).toBeLessThan(4 * mib)
    break
  }
}, 30_000)

test('leaving early ends the child and lets go of the source', async () => {
  const { reader, source } = aReader()
  const { promise: released, resolve } = Promise.withResolvers<void>()
  async function* chunks() {
    try {
      for (;;) yield Buffer.from(`${sentences}\n\n`)
    } finally {
      resolve()
    }
  }
  const { parts } = await reader.open(await source('a.txt', chunks(), { sizeBytes: mib }), never)
  for await (const batch of parts) {
    expect(batch.length).toBeGreaterThan(0)
    break
  }
  await released
})

test('what breaks in the source is thrown as it is', async () => {
  const { read } = aReader()
  async function* chunks() {
    yield Buffer.from(`${sentences}\n\n`)
    throw new Error('the store went away')
  }
  await expect(read('a.txt', chunks(), { sizeBytes: mib })).rejects.toThrow('the store went away')
})
