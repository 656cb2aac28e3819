import { expect, test } from 'vitest'
import { examples } from './examples.ts'
import { readNewWorkflowSearch } from './new-workflow-search.ts'
import { checkWorkflow } from './workflow-draft.ts'

test('every example but the blank one can be saved as it is', () => {
  for (const { id, draft } of examples) {
    if (id !== 'blank') expect(checkWorkflow(draft)).toEqual({})
  }
})

test('every example has an address', () => {
  for (const { id } of examples) expect(readNewWorkflowSearch({ example: id })).toEqual({ example: id })
  expect(readNewWorkflowSearch({ example: 'other' })).toEqual({})
})
