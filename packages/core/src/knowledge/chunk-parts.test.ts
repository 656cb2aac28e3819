import { expect, test } from 'vitest'
import { cpuMs } from '../../testing/cpu-ms.ts'
import type { DocumentPart } from '../ports/document-reader.ts'
import { betweenParts, createChunker, type Passage, passageSizes } from './chunk-parts.ts'

const aPart = (text: string, more: Partial<DocumentPart> = {}): DocumentPart => ({
  ...{ kind: 'paragraph', text, level: null, page: null },
  ...more,
})
const aHeading = (level: number, text: string) => aPart(text, { kind: 'heading', level })

/** With what must be true of all passages of any document. */
function passagesOf(parts: readonly DocumentPart[]): Passage[] {
  const chunker = createChunker()
  const passages = [...parts.flatMap((part) => [...chunker.add(part)]), ...chunker.end()]
  const whole = parts.map(({ text }) => text).join(betweenParts)
  expect(chunker.characters()).toBe(whole.length)
  let covered = 0
  for (const { text, start, end } of passages) {
    if (text !== whole.slice(start, end)) throw new Error(`Not what stands from ${start} to ${end}`)
    if (text !== text.trim() || text === '') throw new Error(`Blanks around ${JSON.stringify(text)}`)
    if (text.length > passageSizes.most) throw new Error(`${text.length} characters are too many`)
    if (!text.isWellFormed() && whole.isWellFormed()) throw new Error('A character was cut in two')
    if (start > covered && whole.slice(covered, start).trim() !== '') throw new Error(`A gap at ${covered}`)
    if (end <= covered) throw new Error(`Nothing new up to ${end}`)
    covered = end
  }
  expect(whole.slice(covered).trim()).toBe('')
  return passages
}

const sentence = (place: number, words = 12) =>
  `Sentence ${place} ${Array.from({ length: words }, (_, word) => `word${(place * 7 + word * 3) % 50}`).join(' ')}.`
const sentences = (count: number, from = 0) =>
  Array.from({ length: count }, (_, place) => sentence(from + place)).join(' ')

test('a short document is one passage', () => {
  expect(passagesOf([aPart('Bees dance.'), aPart('They do.')])).toEqual([
    { text: 'Bees dance.\n\nThey do.', page: null, heading: [], start: 0, end: 21 },
  ])
})

test('a document without text has no passages', () => {
  expect(passagesOf([])).toEqual([])
  expect(passagesOf([aPart(''), aPart('  \n ')])).toEqual([])
})

test('sections of some size stand alone, under their headings', () => {
  const passages = passagesOf([
    aHeading(1, 'Bees'),
    aPart(sentences(4)),
    aHeading(2, 'How\nthey  talk'),
    aPart(sentences(4, 10)),
    aHeading(1, 'Wasps'),
    aPart(sentences(4, 20)),
  ])

  expect(passages.map(({ heading }) => heading)).toEqual([['Bees'], ['Bees', 'How they talk'], ['Wasps']])
  expect(passages.map(({ text }) => text.split('\n\n')[0])).toEqual(['Bees', 'How\nthey  talk', 'Wasps'])
})

test('small sections share a passage, under what both have above them', () => {
  const passages = passagesOf([
    aHeading(1, 'Bees'),
    aHeading(2, 'Food'),
    aPart('Nectar.'),
    aHeading(2, 'Enemies'),
    aPart('Mites.'),
  ])

  expect(passages).toMatchObject([
    { text: 'Bees\n\nFood\n\nNectar.\n\nEnemies\n\nMites.', heading: ['Bees'] },
  ])
})

test('a heading goes with what follows it, not with what stands before', () => {
  const code = `function dance() {\n${'  waggle()\n'.repeat(140)}}`
  const passages = passagesOf([aPart(sentence(1)), aHeading(2, 'Code'), aPart(code, { kind: 'code' })])

  expect(passages.map(({ text }) => text)).toEqual([sentence(1), `Code\n\n${code}`])
  expect(passages[1]?.heading).toEqual(['Code'])
})

test('code and rows are kept whole, even when that is a little more', () => {
  const code = 'if (a) b()\n'.repeat(130).trim()
  const row = `name: ${'x '.repeat(700)}`.trim()
  const passages = passagesOf([
    aPart(sentences(8)),
    aPart(code, { kind: 'code' }),
    aPart(row, { kind: 'row' }),
  ])

  expect(passages.map(({ text }) => text)).toEqual([sentences(8), code, row])
})

test('code that is too long is parted at its lines', () => {
  const lines = Array.from({ length: 400 }, (_, line) => `  step(${line}) // one of many`)
  const passages = passagesOf([aPart(lines.join('\n'), { kind: 'code' })])

  expect(passages.length).toBeGreaterThan(8)
  for (const { text } of passages)
    for (const line of text.split('\n')) expect(line).toMatch(/^\s*step\(\d+\) \/\/ one of many$/)
})

test('within a section a passage repeats the last sentences of the one before', () => {
  const passages = passagesOf([aHeading(1, 'Bees'), aPart(sentences(30)), aPart(sentences(30, 30))])

  expect(passages.length).toBeGreaterThan(4)
  for (const [place, { start, text }] of passages.entries()) {
    const before = passages[place - 1]
    if (before === undefined) continue
    const repeated = before.end - start
    expect(repeated).toBeGreaterThan(50)
    expect(repeated).toBeLessThanOrEqual(200)
    expect(text).toMatch(/^Sentence/)
  }
  expect(passages.slice(0, -1).every(({ text }) => text.endsWith('.') && text.length > 700)).toBe(true)
})

test('nothing is repeated across sections, nor of rows', () => {
  const rows = Array.from({ length: 60 }, (_, row) =>
    aPart(`name: bee ${row}\nage: ${row}. Old.`, { kind: 'row' }),
  )
  const passages = passagesOf([
    aHeading(1, 'A'),
    aPart(sentences(9)),
    aHeading(1, 'B'),
    aPart(sentences(9, 9)),
    ...rows,
  ])

  for (const [place, { start }] of passages.entries()) {
    expect(start).toBeGreaterThanOrEqual(passages[place - 1]?.end ?? 0)
  }
})

test('an abbreviation before a small letter ends no sentence', () => {
  const text = `${'They fly, e.g. to flowers, i.e. far and p. a. more. '.repeat(60)}`
  for (const { text: passage } of passagesOf([aPart(text)])) expect(passage).toMatch(/^They fly.*more\.$/s)
})

test('scripts that write no blanks are parted at their own stops', () => {
  const text = '蜜蜂通过舞蹈交流，告诉同伴花在哪里。它们飞得很远！是吗？'.repeat(120)
  const passages = passagesOf([aPart(text)])

  expect(passages.length).toBeGreaterThan(2)
  for (const { text: passage } of passages) expect(passage).toMatch(/^(蜜|它|是).*[。！？]$/su)
})

test('a line of a megabyte without a single blank is cut between characters', () => {
  const passages = passagesOf([aPart('🐝x'.repeat(350_000), { kind: 'row' })])

  expect(passages.length).toBeGreaterThan(900)
  expect(passages.at(-1)?.end).toBe(1_050_000)
})

test('a megabyte of stops, of blanks or of words takes no time', () => {
  const startedAt = cpuMs()
  for (const text of [
    '.'.repeat(1e6),
    '\n'.repeat(1e6),
    `a${' '.repeat(1e6)}b`,
    'word '.repeat(2e5),
    '.\n'.repeat(5e5),
  ])
    passagesOf([aPart(text)])

  expect(cpuMs() - startedAt).toBeLessThan(5_000)
})

test('a hundred thousand tiny rows make full passages', () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => aPart(`id: ${row}\nname: bee`, { kind: 'row' }))
  const passages = passagesOf(rows)

  for (const { text } of passages.slice(0, -1)) expect(text.length).toBeGreaterThan(900)
})

test('a passage is of the page where it begins', () => {
  const passages = passagesOf([
    aPart(sentences(9), { page: 1 }),
    aPart(sentences(9, 9), { page: 2 }),
    aPart(sentences(9, 18), { page: 3 }),
  ])

  expect(passages.map(({ page }) => page)).toEqual([1, 2, 3])
})

test('a change changes the passages around it only', () => {
  const parts = Array.from({ length: 300 }, (_, place) => aPart(sentences(1 + ((place * 5) % 7), place * 10)))
  const changed = parts.with(10, aPart('Quite another paragraph stands here now, of another length.'))
  const before = new Set(passagesOf(parts).map(({ text }) => text))
  const after = passagesOf(changed)

  const others = after.filter(({ text }) => !before.has(text))
  expect(others.length).toBeGreaterThan(0)
  expect(others.length).toBeLessThan(after.length / 10)
})

test('whatever the parts, every passage is what stands in the document, and all of it is there', () => {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed % below
  }
  const pieces = [
    'Bees dance. ',
    'e.g. this',
    '\n',
    '\n\n',
    ' ',
    '。蜜蜂',
    '🐝',
    'x'.repeat(40),
    '“So?” ',
    '... ',
    'a\tb',
    '.',
  ]
  const kinds = ['heading', 'paragraph', 'list', 'code', 'row'] as const
  for (let round = 0; round < 300; round += 1) {
    const parts = Array.from({ length: random(12) }, () => {
      const kind = kinds[random(kinds.length)] ?? 'row'
      const text = Array.from(
        { length: random(kind === 'heading' ? 6 : 250) },
        () => pieces[random(pieces.length)],
      ).join('')
      return aPart(text, { kind, level: kind === 'heading' ? 1 + random(6) : null })
    })
    expect(passagesOf(parts)).toEqual(passagesOf(parts))
  }
})
