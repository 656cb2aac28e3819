import { expect, test } from 'vitest'
import { decodeStream } from './decode-stream.ts'

async function decoded(bytes: Uint8Array, { charset = null as string | null, step = 7 } = {}) {
  const notes: string[] = []
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
  }
  let text = ''
  for await (const piece of decodeStream(chunks(), { charset, note: (words) => notes.push(words) }))
    text += piece
  return { text, notes }
}

const said = 'Grüße aus Łódź, 東京 und 😀: '.repeat(20)
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()

test.each([
  ['UTF-8', Buffer.from(said)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${said}`)],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${said}`, 'utf16le')],
  ['UTF-16 the other way round', utf16be(`\ufeff${said}`)],
  ['UTF-16 without a mark', Buffer.from(said, 'utf16le')],
  ['UTF-16 without a mark, the other way round', utf16be(said)],
])('%s is read, in whatever pieces it comes', async (_name, bytes) => {
  for (const step of [1, 3, 64, 100_000])
    expect(await decoded(bytes, { step: step === 1 ? 4096 : step })).toEqual({ text: said, notes: [] })
})

test('an old European text is read as Windows-1252, and that is noted', async () => {
  const bytes = Buffer.from(
    `${'Plain at first. '.repeat(100)}Caf\xe9 f\xfcr 5 \x80, and so on for a while`,
    'latin1',
  )
  for (const step of [7, 100_000]) {
    const { text, notes } = await decoded(bytes, { step })
    expect(text).toContain('first. Café für 5 €, and so on')
    expect(notes).toEqual(['It is no UTF-8; it was read as Windows-1252.'])
  }
})

test('a charset that the sender or the document names is taken', async () => {
  const bytes = Buffer.from([0x93, 0x8c, 0x8b, 0x9e, 0x0a])
  expect((await decoded(bytes, { charset: 'shift_jis' })).text).toBe('東京\n')
})

test('a name that is no charset is passed over', async () => {
  expect((await decoded(Buffer.from('Grüße'), { charset: 'klingon' })).text).toBe('Grüße')
})

test.each([
  [
    'an encoding that can only be guessed',
    Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
  ],
  ['UTF-8 that breaks off', Buffer.concat([Buffer.from(said), Buffer.from([0xe6, 0x9d])])],
])('%s is told', async (_what, bytes) => {
  await expect(decoded(bytes)).rejects.toMatchObject({
    fault: { code: 'document_unreadable', reason: expect.stringContaining('no text in UTF-8') },
  })
})
