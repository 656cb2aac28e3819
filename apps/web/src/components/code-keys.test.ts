import { expect, test } from 'vitest'
import { brokenLine, type CodeEdit, indented, outdented } from './code-keys.ts'

// ‹ and › stand around the selection.
const at = (marked: string) => ({
  text: marked.replace(/[‹›]/g, ''),
  start: marked.indexOf('‹'),
  end: marked.indexOf('›') - 1,
})
const after = ({ text }: { readonly text: string }, edit: CodeEdit | null) => {
  if (edit === null) return null
  const whole = text.slice(0, edit.from) + edit.insert + text.slice(edit.to)
  return `${whole.slice(0, edit.start)}‹${whole.slice(edit.start, edit.end)}›${whole.slice(edit.end)}`
}

test.each([
  ['a‹›b', 'a  ‹›b'],
  ['a‹bc›d', 'a  ‹›d'],
  ['a\n‹b\nc›\nd', 'a\n  ‹b\n  c›\nd'],
  ['‹a\n\nb›', '  ‹a\n\n  b›'],
  ['‹a\nb\n›c', '  ‹a\n  b\n›c'],
])('Tab makes %j into %j', (before, expected) => {
  const selected = at(before)
  expect(after(selected, indented(selected))).toBe(expected)
})

test.each([
  ['  a‹›', 'a‹›'],
  ['    ‹a\n b›', '  ‹a\nb›'],
  ['\t‹›a', '‹›a'],
  ['a\n  b‹›', 'a\nb‹›'],
  [' ‹›  a', '‹› a'],
])('Shift and Tab make %j into %j', (before, expected) => {
  const selected = at(before)
  expect(after(selected, outdented(selected))).toBe(expected)
})

test('a line that stands at the margin moves no further out', () => {
  expect(outdented(at('a‹›'))).toBeNull()
})

test.each([
  ['  a‹›b', '  a\n  ‹›b'],
  ['  if (x) {‹›', '  if (x) {\n    ‹›'],
  ['a‹b›', 'a\n‹›'],
])('Enter makes %j into %j', (before, expected) => {
  const selected = at(before)
  expect(after(selected, brokenLine(selected))).toBe(expected)
})
