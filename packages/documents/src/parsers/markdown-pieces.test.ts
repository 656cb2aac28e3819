import { expect, test } from 'vitest'
import { markdownPieces } from './markdown-pieces.ts'

async function pieces(text: string, step = 50_000) {
  async function* chunks() {
    for (let at = 0; at < text.length; at += step) yield text.slice(at, at + step)
  }
  const all = []
  for await (const piece of markdownPieces(chunks())) all.push(piece)
  return all
}

const paragraphs = (count: number) => Array.from({ length: count }, (_, n) => `Paragraph ${n}.\n\n`).join('')

test('a short text is one piece', async () => {
  expect(await pieces('# A\n\nb')).toEqual(['# A\n\nb'])
})

test('pieces are the text, and begin with headings where there are some', async () => {
  const text = Array.from({ length: 60 }, (_, n) => `# Section ${n}\n\n${paragraphs(1_000)}`).join('')
  const all = await pieces(text)
  expect(all.length).toBeGreaterThan(2)
  expect(all.join('')).toBe(text)
  expect(all.every((piece) => piece.startsWith('# '))).toBe(true)
})

test('without headings they begin after a blank line', async () => {
  const all = await pieces(paragraphs(40_000))
  expect(all.length).toBeGreaterThan(1)
  expect(all.every((piece) => piece.startsWith('Paragraph '))).toBe(true)
})

test('a fence is not cut, whatever is in it', async () => {
  const fence = `~~~\n${'# no heading\n\n```\n\n'.repeat(20_000)}~~~\n\n`
  const all = await pieces(`${paragraphs(10)}${fence}${paragraphs(20_000)}`)
  expect(all.filter((piece) => piece.includes('~~~'))).toEqual([
    expect.stringMatching(/^(Paragraph \d+\.\n\n)*~~~\n[^~]*~~~\n\n/),
  ])
})

test('a fence that is longer than a piece has marks around each half', async () => {
  const all = await pieces(`\`\`\`\n${'x = 1\n'.repeat(400_000)}\`\`\`\n`)
  expect(all.length).toBeGreaterThan(2)
  expect(all.every((piece) => piece.startsWith('```\n'))).toBe(true)
})

test('a text of one line is cut all the same', async () => {
  const all = await pieces('x'.repeat(3_000_000))
  expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(1_200_000)
})
