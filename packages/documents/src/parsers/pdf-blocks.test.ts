import { expect, test } from 'vitest'
import { joinedLines, pdfBlocks } from './pdf-blocks.ts'
import { type PdfRun, pdfLines } from './pdf-lines.ts'

const run = (text: string, x: number, y: number, height = 10): PdfRun => ({
  text,
  x,
  y,
  width: text.length * height * 0.5,
  height,
})
const texts = (runs: readonly PdfRun[]) => pdfBlocks(pdfLines(runs)).map(({ text }) => text)

test('runs of a line are put together, with spaces where they are apart', () => {
  const runs = [run('Hel', 0, 100), run('lo', 15, 100), run('world', 28, 100), run('2', 53, 104, 6)]
  expect(texts(runs)).toEqual(['Hello world2'])
})

test('a larger gap begins a paragraph, in a text with wide lines too', () => {
  for (const leading of [12, 24]) {
    const ys = [0, 1, 2, 3.8, 4.8, 5.8].map((line) => 500 - line * leading)
    expect(texts(ys.map((y, index) => run(`l${index}`, 0, y)))).toEqual(['l0 l1 l2', 'l3 l4 l5'])
  }
})

test('a line that begins further in begins a paragraph', () => {
  const runs = ['one', 'two', 'three', 'four'].map((text, index) =>
    run(text, index === 2 ? 15 : 0, 500 - index * 12),
  )
  expect(texts(runs)).toEqual(['one two', 'three four'])
})

test('taller text is a block of its own', () => {
  expect(texts([run('Title', 0, 500, 20), run('text', 0, 480), run('more', 0, 468)])).toEqual([
    'Title',
    'text more',
  ])
})

test('each item of a list is a block', () => {
  expect(texts([run('• one', 0, 500), run('more', 10, 488), run('• two', 0, 476)])).toEqual([
    '• one more',
    '• two',
  ])
})

test('a sentence goes on in the next column, a new one begins a block', () => {
  const left = [run('Lines go', 0, 500), run('on and', 0, 488)]
  const right = [run('on here,', 200, 500), run('and end.', 200, 488)]
  expect(texts([...left, ...right])).toEqual(['Lines go on and on here, and end.'])
  expect(texts([...left, run('Others not.', 200, 500)])).toEqual(['Lines go on and', 'Others not.'])
})

test.each([
  ['infor-', 'mation', 'information'],
  ['infor\u00ad', 'mation', 'information'],
  ['the 1990-', 'era', 'the 1990- era'],
  ['Anglo-', 'Saxon', 'Anglo- Saxon'],
  ['東京の', '話', '東京の話'],
  ['one', 'two', 'one two'],
])('%s and %s are joined to %s', (text, next, joined) => {
  expect(joinedLines(text, next)).toBe(joined)
})
