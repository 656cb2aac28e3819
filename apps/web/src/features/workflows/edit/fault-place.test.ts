import { expect, test } from 'vitest'
import { faultPlace, withoutPlace } from './fault-place.ts'

const catalogue = [
  {
    type: 'condition',
    title: 'If',
    description: '',
    actsOutside: false,
    fields: [
      { name: 'expression', label: 'If', kind: 'expression', required: true },
      { name: 'then', label: 'Then', kind: 'steps', required: true },
    ],
  },
]
const steps = [{ id: 'check', type: 'condition', then: [{ id: 'tell', type: 'sendMessage' }] }]

test.each([
  ['steps.0.expression', 'check', 'check: If'],
  ['steps.0.then.0.text', 'tell', 'tell: text'],
  ['steps.0.then.0', 'tell', 'tell'],
  ['steps.0.retry.delayMs', 'check', 'check: retry delayMs'],
  ['steps', null, 'steps'],
  ['trigger.schedule', null, 'trigger: schedule'],
  ['unread.tell/value', 'tell', 'tell: value'],
  ['unread./inputs', null, 'inputs'],
])('a fault at %s', (path, stepId, label) => {
  expect(faultPlace(path, steps, catalogue)).toMatchObject({ stepId, label })
})

test('the field is told, so that it can be focused', () => {
  expect(faultPlace('steps.0.then.0.notify.0.to', steps, catalogue).field).toBe('notify')
  expect(faultPlace('trigger.filter.status', steps, catalogue).field).toBe('trigger')
  expect(faultPlace('unread./inputs', steps, catalogue).field).toBe('inputs')
})

test('a message does not name the step that it stands at', () => {
  expect(withoutPlace('Step "ask", title: in "{{ a": unclosed')).toBe('In "{{ a": unclosed')
  expect(withoutPlace('Step "ask": another step has this id')).toBe('Another step has this id')
  expect(withoutPlace('Too long')).toBe('Too long')
})
