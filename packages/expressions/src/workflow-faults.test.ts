import { WorkflowDraft } from '@workbench/core/models/workflow'
import { workflowFaults } from '@workbench/core/workflow/check/workflow-faults'
import { expect, test } from 'vitest'
import { createInspect } from './inspect/create-inspect.ts'

const checks = {
  expressions: { inspect: createInspect() },
  cron: { problemWith: () => null, next: () => null },
}

const faultsWith = (expression: string) => {
  const steps = [
    { type: 'transform', id: 'first', expression: '{"a": trigger.body.x}' },
    { type: 'transform', id: 'post-slack', expression },
    { type: 'transform', id: 'last', expression: '1' },
  ]
  const draft = WorkflowDraft.parse({ name: 'W', trigger: { type: 'manual' }, steps })
  return workflowFaults(draft, checks).map(({ message }) => message)
}

test.each([
  'steps.first.output.a',
  '$keys(steps)',
  '$$.trigger.body',
  'trigger.body.list[item > 3].index',
  '$map(trigger.list, function($item) { $item.secrets })',
  '{"foo": trigger.type}',
  'trigger.body ~> |item|{"a": index}|',
])('JSONata that reads what there is has no faults: %j', (expression) => {
  expect(faultsWith(expression)).toEqual([])
})

test.each([
  ['steps.last.output', '"last" comes later'],
  ['steps.`post-slack`.output', 'no output before it ran'],
  ['$map(trigger.list, function($v) { $v.a = steps.last.output })', '"last" comes later'],
  ['trigger.list[a = $$.steps.nope.output]', 'no step "nope"'],
  ['item', 'within a forEach'],
  ['$exists(secrets.KEY)', 'secrets are no part of expressions'],
  ['first.output', 'steps.first.output'],
  ['trigger.body.', 'Step "post-slack", expression: in "trigger.body.": Unexpected end'],
])('JSONata that reads what there is not has: %j', (expression, says) => {
  expect(faultsWith(expression)).toEqual([expect.stringContaining(says)])
})
