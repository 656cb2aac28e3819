import { expect, test } from 'vitest'
import { fillSecretMarks, namesInMarks, secretMark, secretMarksAsPlaceholders } from './secret-marks.ts'

const nonce = '019f-nonce.+'
const mark = secretMark(nonce, 'KEY')
const values = new Map([
  ['KEY', 'a"$&\\'],
  ['OTHER', 'b'],
])
const secretOf = (name: string) => values.get(name)

test('marks are filled wherever strings are, once', () => {
  expect(fillSecretMarks(`Bearer ${mark}!`, nonce, secretOf)).toBe('Bearer a"$&\\!')
  expect(fillSecretMarks({ a: [mark, 1, null], b: `${mark}${mark}` }, nonce, secretOf)).toEqual({
    a: ['a"$&\\', 1, null],
    b: 'a"$&\\a"$&\\',
  })
  const hidden = secretMark(nonce, 'OTHER')
  expect(fillSecretMarks(mark, nonce, (name) => (name === 'KEY' ? hidden : 'never'))).toBe(hidden)
})

test('text that only looks like a mark stays text', () => {
  for (const text of [
    secretMark('019f-nonceXXX', 'KEY'),
    secretMark('', 'KEY'),
    '{{ secrets.KEY }}',
    mark.slice(1),
    mark.slice(0, -1),
    mark.replace('KEY', 'K E Y'),
  ]) {
    expect(fillSecretMarks(text, nonce, secretOf)).toBe(text)
    expect(namesInMarks(text, nonce)).toEqual([])
  }
})

test('a mark whose secret there is not stays a mark', () => {
  expect(fillSecretMarks(secretMark(nonce, 'NONE'), nonce, secretOf)).toBe(secretMark(nonce, 'NONE'))
})

test('names are told once, in order, and can be shown as people write them', () => {
  const value = { url: `x${secretMark(nonce, 'B')}`, body: [secretMark(nonce, 'A'), secretMark(nonce, 'B')] }
  expect(namesInMarks(value, nonce)).toEqual(['B', 'A'])
  expect(secretMarksAsPlaceholders(value, nonce)).toEqual({
    url: 'x{{ secrets.B }}',
    body: ['{{ secrets.A }}', '{{ secrets.B }}'],
  })
})
