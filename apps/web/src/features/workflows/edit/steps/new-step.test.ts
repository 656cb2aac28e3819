import { expect, test } from 'vitest'
import { newStep } from './new-step.ts'

const request = {
  type: 'httpRequest',
  title: 'HTTP request',
  description: '',
  actsOutside: true,
  fields: [
    {
      name: 'method',
      label: 'Method',
      kind: 'choice',
      required: true,
      choices: ['GET', 'POST'],
      default: 'GET',
    },
    { name: 'url', label: 'Address', kind: 'template', required: true },
    { name: 'headers', label: 'Headers', kind: 'pairs', required: false },
    { name: 'body', label: 'Body', kind: 'json', required: true },
  ],
}
const condition = {
  type: 'condition',
  title: 'Condition',
  description: '',
  actsOutside: false,
  fields: [
    { name: 'expression', label: 'If', kind: 'expression', required: true },
    { name: 'then', label: 'Then', kind: 'steps', required: true },
    { name: 'else', label: 'Else', kind: 'steps', required: false },
  ],
}

test('a new step has an id of its own, and what it needs', () => {
  expect(newStep(request, new Set(['request']))).toEqual({
    id: 'request_2',
    type: 'httpRequest',
    method: 'GET',
    url: '',
  })
  expect(newStep(condition, new Set())).toEqual({ id: 'check', type: 'condition', expression: '', then: [] })
})
