import { expect, test } from 'vitest'
import { documentTitle } from './document-title.ts'

test.each([
  ['report.pdf', 'report.pdf'],
  ['a/b\\c.md', 'c.md'],
  ['  two\n\tlines\u0000.txt ', 'two lines .txt'],
  [`${'x'.repeat(300)}.docx`, `${'x'.repeat(195)}.docx`],
  [`${'😀'.repeat(150)}`, `${'😀'.repeat(100)}`],
  ['\u0007', ''],
  ['a\u202Egpj.exe', 'agpj.exe'],
  ['\u2067\u200B', ''],
  ['e\u0301.md', '\u00E9.md'],
  ['one\u2028two.md', 'one two.md'],
  ['👩\u200D🚀.md', '👩\u200D🚀.md'],
  ['folder/', ''],
])('%j is called %j', (name, title) => {
  expect(documentTitle(name)).toBe(title)
})
