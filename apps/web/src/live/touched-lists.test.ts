import { expect, test } from 'vitest'
import { touchedLists } from './touched-lists.ts'

test('an event refreshes the lists that show what it tells, and no others', () => {
  expect(touchedLists('RunFinished')).toEqual(['runs', 'workflows', 'records', 'documents'])
  expect(touchedLists('LLMCallFinished')).toEqual(['runs'])
  expect(touchedLists('ToolFinished')).toEqual(['tool-calls'])
  expect(touchedLists('ApprovalRequested')).toEqual(['approvals'])
  expect(touchedLists('RunCancelled')).toContain('approvals')
})
