import { expect, test } from 'vitest'
import {
  checkWorkflow,
  contentOf,
  emptyWorkflow,
  formChanges,
  rebasedDraft,
  workflowDraftOf,
} from './workflow-draft.ts'

const workflow = {
  id: 'w',
  name: 'Daily',
  description: '',
  enabled: true,
  inputs: null,
  trigger: { type: 'manual' as const },
  steps: [{ id: 'a', type: 'delay' as const, durationMs: 5 }],
  toolLimits: {},
  version: 3,
  createdAt: '',
  updatedAt: '',
  nextFireAt: null,
  lastRun: null,
}
const draft = workflowDraftOf(workflow)

test('what is sent is what people write, and nothing of the editor', () => {
  expect(Object.keys(contentOf(draft))).toEqual([
    'name',
    'description',
    'enabled',
    'inputs',
    'trigger',
    'steps',
    'toolLimits',
  ])
})

test('what can be told without the server is told', () => {
  expect(checkWorkflow(draft)).toEqual({})
  expect(Object.keys(checkWorkflow(emptyWorkflow))).toEqual(['name', 'steps'])
  expect(checkWorkflow({ ...draft, unread: { 'a/body': '{' } })).toHaveProperty(['unread.a/body'])
})

test('YAML that is no workflow is not saved as what the form said before', () => {
  const yaml = { text: 'name: [', isCurrent: true, isBroken: true }
  expect(checkWorkflow({ ...draft, yaml })).toHaveProperty('yaml')
  expect(checkWorkflow({ ...draft, yaml: { ...yaml, isCurrent: false } })).toEqual({})
})

test('a change in the form makes the YAML that was written out of date, not forgotten', () => {
  const yaml = { text: '# mine', isCurrent: true, isBroken: false }
  expect(formChanges({ ...draft, yaml }, { name: 'Weekly' })).toEqual({
    name: 'Weekly',
    yaml: { ...yaml, isCurrent: false },
  })
  expect(formChanges(draft, { name: 'Weekly' })).toEqual({ name: 'Weekly' })
})

test('what is typed goes on over a workflow that was only switched off meanwhile', () => {
  const typed = { ...draft, name: 'Weekly' }
  const off = { ...workflow, enabled: false, version: 4 }
  expect(rebasedDraft(typed, workflow, off)).toEqual({ ...typed, enabled: false })
  expect(rebasedDraft(typed, workflow, { ...off, description: 'changed' })).toBeNull()
})
