import { expect, test } from 'vitest'
import { documentTitle } from './document-title.ts'

test.each([
  ['report.pdf', 'report.pdf'],
  ['a/b\\c.md', 'c.md'],
  ['  two\n\tlines\u0000.txt ', 'two lines .txt'],
  [`${'x'.repeat(300)}.docx`, `${'x'.repeat(195)}.docx`],
  [`${'😀'.repeat(150)}`, `${'😀'.repeat(100)}`],
  ['\u0007', ''],
  ['folder/', ''],
])('%j is called %j', (name, title) => {
  expect(documentTitle(name)).toBe(title)
})
