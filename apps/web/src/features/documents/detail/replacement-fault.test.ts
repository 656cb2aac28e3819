import { expect, test } from 'vitest'
import { replacementFault } from './replacement-fault.ts'

const report = { title: 'Report.PDF' }

test('a file of the same kind replaces a document, whatever it is called', () => {
  expect(replacementFault(report, { name: 'report-2 final.pdf', size: 10 })).toBeNull()
  expect(replacementFault({ title: 'LICENSE' }, { name: 'licence.txt', size: 10 })).toBeNull()
})

test('one of another kind, an empty one and one that is too large do not', () => {
  expect(replacementFault(report, { name: 'report.docx', size: 10 })).toContain('.pdf')
  expect(replacementFault(report, { name: 'a.pdf', size: 0 })).toContain('empty')
  expect(replacementFault(report, { name: 'a.pdf', size: 300_000_000 })).toContain('256 MB')
})
