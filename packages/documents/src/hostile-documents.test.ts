import { deflateRawSync } from 'node:zlib'
import { DocumentError, type DocumentErrorCode } from '@workbench/core/ports/document-reader'
import { expect, test } from 'vitest'
import { aReader } from '../testing/a-reader.ts'
import { aZip } from '../testing/a-zip.ts'

const { read, reader, source } = aReader()
const mib = 1024 * 1024

async function* endlessly(bytes: number): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.from('All work and no play makes a long text. '.repeat(2_000))
  for (let sent = 0; sent < bytes; sent += chunk.length) yield chunk
}

const zeros = (bytes: number) => ({ content: deflateRawSync(Buffer.alloc(bytes)), uncompressedSize: bytes })
const passwordedWord = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(1_024),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(4_096),
])

interface Case {
  readonly what: string
  readonly name: string
  /** A fixture of that name when left out. */
  readonly content?: () => string | Uint8Array | AsyncIterable<Uint8Array>
  readonly sizeBytes?: number
  readonly code: DocumentErrorCode
  readonly reason: RegExp
}

const aCase = (
  what: string,
  name: string,
  content: Case['content'] | null,
  code: DocumentErrorCode,
  reason: RegExp,
  sizeBytes?: number,
): Case => ({
  what,
  name,
  code,
  reason,
  ...(content ? { content } : {}),
  ...(sizeBytes === undefined ? {} : { sizeBytes }),
})

const cases: readonly Case[] = [
  aCase('a PDF cut in the middle', 'broken.pdf', null, 'document_unreadable', /is broken/),
  aCase('a PDF with a password', 'encrypted.pdf', null, 'document_encrypted', /password/),
  aCase('a PDF of pictures', 'scanned.pdf', null, 'document_unreadable', /no text on its one page/),
  aCase(
    'a Word document with a password',
    'secret.docx',
    () => passwordedWord,
    'document_encrypted',
    /password/,
  ),
  aCase(
    'a zip bomb',
    'bomb.docx',
    () => aZip({ '[Content_Types].xml': '<a/>', 'word/document.xml': zeros(200 * mib) }),
    'document_limits',
    /unpacks to more .* word\/document\.xml has 200 MiB in \d/,
  ),
  aCase(
    'a zip bomb of many small ones',
    'bombs.docx',
    () => aZip(Object.fromEntries(Array.from({ length: 11_000 }, (_, n) => [`word/${n}.xml`, '<a/>']))),
    'document_limits',
    /unpacks to more .* 11000 files/,
  ),
  aCase(
    'a zip bomb that lies about its size',
    'liar.docx',
    () => aZip({ 'word/document.xml': { ...zeros(300 * mib), uncompressedSize: 1_000 } }),
    'document_unreadable',
    /is broken: its zip archive/,
  ),
  aCase(
    'a Word document cut in the middle',
    'cut.docx',
    () => aZip({ 'word/document.xml': '<a/>' }).subarray(0, 60),
    'document_unreadable',
    /is broken/,
  ),
  aCase(
    'an archive that calls itself a Word document',
    'archive.docx',
    () => aZip({ 'a.txt': 'a' }),
    'document_type',
    /zip archive without a Word document/,
  ),
  aCase(
    'a text of 200 MB',
    'long.txt',
    () => endlessly(200_000_000),
    'document_too_large',
    /has 190\.7 MiB of text, and at most 64 MiB/,
    200_000_000,
  ),
  aCase(
    'a page of 80 MB of text',
    'long.html',
    () => endlessly(80 * mib),
    'document_too_large',
    /has more than 64 MiB of text/,
    80 * mib,
  ),
  aCase(
    'a picture that says txt',
    'picture.txt',
    undefined,
    'document_type',
    /says txt, its bytes are a PNG image/,
  ),
  aCase(
    'an archive that says pdf',
    'archive.pdf',
    undefined,
    'document_type',
    /says pdf, its bytes are a zip archive/,
  ),
  aCase(
    'a text that says pdf',
    'text.pdf',
    () => 'no PDF',
    'document_type',
    /says pdf, its bytes are plain text/,
  ),
  aCase(
    'a PDF that says md',
    'pdf.md',
    () => '%PDF-1.7\n%âãÏÓ',
    'document_type',
    /says md, its bytes are a PDF/,
  ),
  aCase(
    'a program',
    'tool.exe',
    () => Buffer.from('MZ\0\0\0\0\0\0'.repeat(50)),
    'document_type',
    /can not be read: \.exe/,
  ),
  aCase('a kind nobody knows', 'a.xyz', () => 'text', 'document_type', /can not be read: \.xyz/),
  aCase('nothing', 'empty.txt', () => '', 'document_unreadable', /is empty/),
  aCase('white space', 'blank.md', () => ' \n\n '.repeat(100), 'document_unreadable', /has no text/),
  aCase(
    'JSON of 10 000 levels',
    'deep.json',
    () => `${'{"a":['.repeat(5_000)}1${']}'.repeat(5_000)}`,
    'document_limits',
    /more levels/,
  ),
  aCase(
    'a table of 100 000 columns',
    'wide.csv',
    () => `${Array.from({ length: 100_000 }, (_, n) => `c${n}`).join(',')}\n`,
    'document_limits',
    /100000 columns/,
  ),
  aCase(
    'quotes of Markdown within each other',
    'deep.md',
    () => '>'.repeat(100_000),
    'document_limits',
    /more levels/,
  ),
  aCase('tags within each other', 'deep.html', () => '<b>'.repeat(300_000), 'document_limits', /more levels/),
  aCase(
    'bytes of no encoding',
    'odd.txt',
    () => Buffer.from(Array.from({ length: 500 }, (_, n) => 0xc0 + (n % 60))),
    'document_unreadable',
    /no text in UTF-8/,
  ),
]

test.each(cases)(
  '$what is told, and harms nobody',
  async ({ name, content, code, reason, ...about }) => {
    const reading = read(name, content?.(), about).then(
      () => expect.unreachable('It was read.'),
      (error: unknown) => error,
    )
    // Another document at the same time, and one right after.
    const [error, beside] = await Promise.all([reading, read('ferry.txt')])
    expect(error).toBeInstanceOf(DocumentError)
    const { message, hint, code: given } = error as DocumentError
    expect(given).toBe(code)
    expect(message).toMatch(reason)
    expect(message.startsWith(`${name} `)).toBe(true)
    expect(message).toMatch(/[^.]\.$/)
    expect(hint).toMatch(/\.$/)
    expect(beside.parts).toHaveLength(2)
    expect((await read('observatory.md')).parts).toHaveLength(10)
  },
  60_000,
)

test('kinds that can not be read name those that can', async () => {
  await expect(read('a.xyz', 'text')).rejects.toMatchObject({ hint: expect.stringContaining('Word (docx)') })
})

test('a text of 200 MB is refused before its bytes are taken', async () => {
  let sent = 0
  async function* counted() {
    for await (const chunk of endlessly(200_000_000)) {
      sent += chunk.length
      yield chunk
    }
  }
  const long = await source('long.txt', counted(), { sizeBytes: 200_000_000 })
  await expect(reader.open(long, new AbortController().signal)).rejects.toBeInstanceOf(DocumentError)
  expect(sent).toBeLessThan(4 * mib)
})
