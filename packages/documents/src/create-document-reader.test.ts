import type { DocumentPart } from '@workbench/core/ports/document-reader'
import { expect, test } from 'vitest'
import { aReader } from '../testing/a-reader.ts'

// Real files, each through a process of its own.
const { reader, read, source } = aReader()
const said = (parts: readonly DocumentPart[]) =>
  parts.map(
    ({ kind, text, level, page }) => `${kind}${level ?? ''}${page === null ? '' : ` p${page}`}: ${text}`,
  )

test('plain text', async () => {
  const { mediaType, parts, pages, notes } = await read('ferry.txt')
  expect({ mediaType, pages, notes }).toEqual({ mediaType: 'text/plain', pages: null, notes: [] })
  expect(said(parts)).toEqual([
    expect.stringMatching(/^paragraph: The ferry crosses every twenty minutes .*\nice\.$/s),
    expect.stringMatching(/^paragraph: Bicycles travel free\./),
  ])
})

test('plain text in other encodings', async () => {
  const { parts, notes } = await read('ferry-latin1.txt')
  expect(parts.at(-1)?.text).toBe('Die Überfahrt dauert fünf Minuten und kostet 3 €.')
  expect(notes).toEqual(['It is no UTF-8; it was read as Windows-1252.'])
  expect((await read('ferry-utf16.txt')).parts[0]?.text).toBe('Der Fährmann 東京 wartet bis zum Abend.')
})

test('Markdown', async () => {
  const { mediaType, parts } = await read('observatory.md')
  expect(mediaType).toBe('text/markdown')
  expect(said(parts)).toEqual([
    'paragraph: title: Observatory',
    'heading1: Observatory guide',
    'paragraph: The dome turns on sixteen rubber wheels; the motor is from 1962.',
    'heading2: Opening the shutter',
    'list: 1. Check that the wind is below 45 km/h.\n2. Unlock the chain.\n  - The key is numbered 7.',
    'code: shutter --open --slow',
    'heading2: Instruments',
    'row: Instrument: Refractor; Aperture: 200 mm; Year: 1911',
    'row: Instrument: Schmidt camera; Aperture: 350 mm; Year: 1958',
    'paragraph: Never point the refractor at the sun.',
  ])
})

test('HTML', async () => {
  const { mediaType, parts } = await read('bakery.html')
  expect(mediaType).toBe('text/html')
  expect(said(parts)).toEqual([
    'heading1: How our rye bread is made',
    'paragraph: The sourdough rests for sixteen hours at 27 °C — longer in winter.',
    'heading2: Ingredients',
    'list: - Rye flour\n- Water\n- Salt & caraway',
    'row: Loaf: Small; Minutes in the oven: 48',
    'row: Loaf: Large; Minutes in the oven: 71',
  ])
})

test('PDF, with pages, headings, columns, other scripts, and a page that is a picture', async () => {
  const { mediaType, parts, pages, notes } = await read('lighthouse.pdf')
  expect({ mediaType, pages, notes }).toEqual({
    mediaType: 'application/pdf',
    pages: 4,
    notes: ['There is no text on page 3 (scanned?).'],
  })
  const lines = said(parts)
  expect(lines).toEqual(
    expect.arrayContaining([
      'heading1 p1: Lighthouse maintenance report',
      expect.stringMatching(
        /^paragraph p1: The lighthouse on Skerry Point .* for 21 nautical miles .* ninety seconds\.$/,
      ),
      'heading2 p1: Costs',
      expect.stringMatching(
        /^paragraph p2: Extraordinary .* internationally standardised .* organisations\.$/,
      ),
      'heading2 p4: 灯台の報告',
      'paragraph p4: この灯台は千八百七十四年に建てられた。光は二十一海里先から見える。修理は五月に行われる。',
      'paragraph p4: Ελληνικά και Русский текст, Grüße, naïve café — “quoted”.',
    ]),
  )
})

test('a PDF that may only not be printed', async () => {
  expect(said((await read('print-protected.pdf')).parts)).toEqual([
    'paragraph p1: The key to the pump house hangs behind the calendar.',
  ])
})

test('Word', async () => {
  const { mediaType, parts } = await read('beekeeping.docx')
  expect(mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  expect(said(parts)).toEqual([
    'heading1: Beekeeping handbook',
    'heading1: Swarming',
    expect.stringMatching(/^paragraph: A colony swarms on warm days in May/),
    'heading2: Signs',
    'list: - Queen cells with larvae in them.\n- Fewer eggs than a week before.',
    'heading1: Honey by month',
    'row: Month: June; Kilograms: 11',
    'row: Month: July; Kilograms: 17',
    'paragraph: The extractor is cleaned with cold water, since wax melts in hot.',
  ])
})

test('tables, with semicolons and with tabs', async () => {
  expect(said((await read('stations.csv')).parts)).toEqual([
    'row: Station: Bergheim; Altitude in metres: 412; Note: Rain gauge, replaced in 2019',
    'row: Station: Hochwald; Altitude in metres: 1190; Note: Reached by cable car;\nclosed in November',
  ])
  expect(said((await read('trees.tsv')).parts)).toEqual([
    'row: tree: Linden; height: 24 m',
    'row: tree: Spruce; height: 31 m',
  ])
})

test('JSON, and lines of it', async () => {
  expect(said((await read('choir.json')).parts)).toContain(
    'row: name: Paul; voice: bass; since: 2021; instruments: cello, organ',
  )
  const { mediaType, parts } = await read('sluice.jsonl')
  expect(mediaType).toBe('application/jsonl')
  expect(said(parts)).toEqual([
    'row: at: 2026-02-01; event: Gate opened; level: 3.2',
    'row: at: 2026-02-02; event: Gate closed; level: 2.7',
  ])
})

test('a file without an ending is what its bytes are, or what its sender said', async () => {
  expect((await read('README', 'Just text.')).mediaType).toBe('text/plain')
  expect((await read('README', '# Text', { declaredType: 'text/markdown; charset=utf-8' })).mediaType).toBe(
    'text/markdown',
  )
  expect((await read('notes.v2', 'Just text.', { declaredType: 'text/plain' })).mediaType).toBe('text/plain')
})

test('what the database does not take is cleaned away', async () => {
  const { parts } = await read('a.json', '{"a\\u0000b": "half \\ud83d of it"}')
  expect(parts).toEqual([{ kind: 'paragraph', text: 'ab: half \ufffd of it', level: null, page: null }])
})

test('long paragraphs come in several parts, and every word of them', async () => {
  const words = Array.from({ length: 20_000 }, (_, n) => `word${n}`).join(' ')
  const { parts } = await read('a.txt', words)
  expect(parts.length).toBeGreaterThan(5)
  expect(parts.map(({ text }) => text).join(' ')).toBe(words)
})

test('many at once do not mix', async () => {
  const names = Array.from({ length: 6 }, (_, n) => `only in number ${n}`)
  const all = await Promise.all(names.map((text) => read('a.txt', text)))
  expect(all.map(({ parts }) => parts.map(({ text }) => text))).toEqual(names.map((text) => [text]))
})

test('a blob that is missing is not the document’s fault', async () => {
  const missing = { ...(await source('a.txt', 'a')), sha256: 'f'.repeat(64) }
  await expect(reader.open(missing, new AbortController().signal)).rejects.toMatchObject({
    code: 'not_found',
  })
})
