import { expect, test } from 'vitest'
import { WorkflowDraft } from '../../models/workflow.ts'
import type { CronTimes } from '../../ports/cron-times.ts'
import type { ExpressionFacts } from '../../ports/expressions.ts'
import { workflowFaults } from './workflow-faults.ts'

// Reads `a.b` and `steps.ID` the way that JSONata does for expressions as simple as these.
const expressions = {
  inspect(text: string): ExpressionFacts {
    const names = [...text.matchAll(/(?<![\w.`"])([a-z]\w*)(?:\.(?:`([^`]+)`|([\w-]+)))?/g)]
    return {
      problem: text.includes('?!') ? 'Unexpected ! (character 2)' : null,
      roots: [...new Set(names.map(([, root = '']) => root))],
      steps: names.flatMap(([, root, quoted, plain]) => (root === 'steps' ? [quoted ?? plain ?? ''] : [])),
      readsAllSteps: text === 'steps',
    }
  },
}
const cron: CronTimes = {
  problemWith: (schedule, timezone) =>
    timezone === 'Mars' ? 'Mars is no zone' : schedule === 'never' ? 'never fires' : null,
  next: () => null,
}

const faultsOf = (draft: object) => {
  const faults = workflowFaults(WorkflowDraft.parse({ name: 'W', trigger: manual, steps: [], ...draft }), {
    expressions,
    cron,
  })
  return faults.map(({ path, message }) => [path.join('.'), message])
}
const faultsOfSteps = (...steps: readonly object[]) => faultsOf({ steps })

const manual = { type: 'manual' }
const transform = (id: string, expression = '1') => ({ type: 'transform', id, expression })
const condition = (id: string, then: object[], otherwise: object[] = [], expression = 'trigger.ok') => ({
  type: 'condition',
  id,
  expression,
  then,
  else: otherwise,
})
const forEach = (id: string, steps: object[], items = 'trigger.list') => ({
  type: 'forEach',
  id,
  items,
  steps,
})
const message = (id: string, text: string, more: object = {}) => ({
  type: 'sendMessage',
  id,
  channel: 'slack',
  text,
  ...more,
})
const request = (id: string, more: object = {}) => ({
  type: 'httpRequest',
  id,
  method: 'POST',
  url: 'https://example.org',
  ...more,
})
const debate = (id: string, debateRequest: unknown) => ({ type: 'runDebate', id, request: debateRequest })
const approval = (id: string, more: object) => ({ type: 'approval', id, title: 'May it?', ...more })

test('a workflow of every kind of step has no faults', () => {
  const draft = {
    inputs: { type: 'object', properties: { topic: { type: 'string' } } },
    trigger: { type: 'runCompleted', filter: { expression: 'run.score > 3' } },
    toolLimits: { http_request: { net: ['example.org'] } },
    steps: [
      transform('base', '{ "a": inputs.topic, "b": now, "c": workflow.name }'),
      condition(
        'check',
        [transform('then-step', 'steps.base.output'), message('tell', '{{ steps.`then-step`.output }}')],
        [transform('else-step', 'steps.check.output.result')],
        'steps.base.output.a = "x"',
      ),
      forEach('each', [transform('inner', 'item.x + index'), transform('next', 'steps.inner.output + item')]),
      request('call', {
        when: 'steps.each.output',
        url: 'https://example.org/{{ run.id }}',
        headers: { Authorization: 'Bearer {{ secrets.TOKEN }}' },
        body: { list: ['{{ steps.each.output }}', '{{ secrets.TOKEN }}'] },
      }),
      approval('ask', {
        approvers: ['Ann', 'Bo'],
        required: 2,
        details: '{{ steps.call.output.body }}',
        notify: [{ channel: 'slack', to: '{{ secrets.HOOK }}', approver: 'Ann' }, { channel: 'log' }],
      }),
      debate('talk', {
        topic: '{{ inputs.topic }}',
        format: 'panel',
        rounds: '{{ inputs.rounds }}',
        participants: [{ name: 'A', instructions: 'Be {{ inputs.mood }}' }],
      }),
      { type: 'persistRecord', id: 'keep', collection: 'c', value: { a: '{{ steps.talk.output }}' } },
      { type: 'delay', id: 'wait', durationMs: 1000 },
      message('last', 'Done', { to: '{{ secrets.HOOK }}' }),
    ],
  }
  expect(faultsOf(draft)).toEqual([])
})

const a = transform('a')
test.each([
  ['there is not', [transform('b', 'steps.nope.output')], 'steps.0.expression', 'there is no step "nope"'],
  ['comes later', [transform('b', 'steps.a.output'), a], 'steps.0.expression', '"a" comes later'],
  ['is the reader', [transform('b', 'steps.b.output')], 'steps.0.expression', 'no output before it ran'],
  ['comes later, by `when`', [{ ...transform('b'), when: 'steps.a.x' }, a], 'steps.0.when', 'comes later'],
  ['comes later, in a text', [message('b', 'x {{ steps.a.x }}'), a], 'steps.0.text', 'comes later'],
  [
    'is the condition itself',
    [condition('c', [], [], 'steps.c.output.result')],
    'steps.0.expression',
    'no output before it ran',
  ],
  [
    'is nested in the reader',
    [condition('c', [a], [], 'steps.a.output')],
    'steps.0.expression',
    '"a" comes later',
  ],
  [
    'is in the other branch',
    [condition('c', [a], [transform('b', 'steps.a.output')])],
    'steps.0.else.0.expression',
    '"a" is in "then" of "c", this in "else"',
  ],
  [
    'is deep in the other branch',
    [condition('c', [condition('d', [a])], [forEach('e', [transform('b', 'steps.a.output')])])],
    'steps.0.else.0.steps.0.expression',
    '"a" is in "then" of "c", this in "else"',
  ],
  [
    'runs for each item',
    [forEach('e', [a]), transform('b', 'steps.a.output')],
    'steps.1.expression',
    '"a" runs for every item of "e"; after it, read steps.e.output',
  ],
  [
    'runs for each item, in a branch',
    [condition('c', [forEach('e', [a])]), transform('b', 'steps.a.output')],
    'steps.1.expression',
    '"a" runs for every item of "e"',
  ],
  [
    'runs for each item of another',
    [forEach('e', [a]), forEach('f', [transform('b', 'steps.a.output')])],
    'steps.1.steps.0.expression',
    'runs for every item of "e"',
  ],
  [
    'is the forEach around it',
    [forEach('e', [transform('b', 'steps.e.output')])],
    'steps.0.steps.0.expression',
    '"e" goes on while its items do',
  ],
])('a step that %s can not be read', (_, steps, path, says) => {
  expect(faultsOfSteps(...steps)).toEqual([[path, expect.stringContaining(says)]])
})

test.each([
  ['before it', [a, transform('b', 'steps.a.output')]],
  ['before it in the same list', [forEach('e', [a, transform('b', 'steps.a.output')])]],
  ['before the list it is in', [a, forEach('e', [condition('c', [transform('b', 'steps.a.output')])])]],
  ['in a branch before it', [condition('c', [a]), transform('b', 'steps.a.output')]],
  ['the condition around it', [condition('c', [transform('b', 'steps.c.output.result')])]],
  [
    'in a branch within the same item',
    [forEach('e', [condition('c', [a]), transform('b', 'steps.a.output')])],
  ],
])('a step can be read %s', (_, steps) => {
  expect(faultsOfSteps(...steps)).toEqual([])
})

test.each([
  ['foo.bar', '"foo" is no name here; there are trigger, inputs, steps'],
  ['a.output', '"a" is no name here; what the step gave is steps.a.output'],
  ['item.x', '"item" is there within a forEach only'],
  ['index', '"index" is there within a forEach only'],
  ['secrets.KEY', 'secrets are no part of expressions'],
  ['a?!', 'Unexpected ! (character 2)'],
])('%j is a fault that names step, place and expression', (expression, says) => {
  const [, fault] = [...faultsOfSteps(a, transform('b', expression))].flat()
  expect(fault).toContain(`Step "b", expression: in ${JSON.stringify(expression)}: `)
  expect(fault).toContain(says)
})

test.each([
  ['items', [forEach('e', [a], 'item.list')], 'steps.0.items'],
  ['a header', [request('r', { headers: { Accept: '{{ foo }}' } })], 'steps.0.headers.Accept'],
  ['a body', [request('r', { body: { list: [1, '{{ foo }}'] } })], 'steps.0.body.list.1'],
  ['a template without end', [message('m', 'x {{ trigger')], 'steps.0.text'],
  ['a record', [{ type: 'persistRecord', id: 'p', collection: '{{ foo }}', value: 1 }], 'steps.0.collection'],
  ['a debate', [debate('d', { scenarioId: '{{ foo }}' })], 'steps.0.request.scenarioId'],
  ['a notice', [approval('x', { notify: [{ channel: 'log', to: '{{ foo }}' }] })], 'steps.0.notify.0.to'],
  ['details', [approval('x', { details: '{{ foo }}' })], 'steps.0.details'],
])('faults are found in %s', (_, steps, path) => {
  expect(faultsOfSteps(...steps).map(([place]) => place)).toEqual([path])
})

test.each([
  [message('m', '{{ secrets.KEY }}'), 'steps.0.text'],
  [{ type: 'persistRecord', id: 'p', collection: 'c', value: ['{{ secrets.KEY }}'] }, 'steps.0.value.0'],
  [approval('x', { title: '{{ secrets.KEY }}' }), 'steps.0.title'],
  [request('r', { url: '{{ secrets.A & "x" }}' }), 'steps.0.url'],
])('a secret that would be kept or shown is a fault', (step, path) => {
  expect(faultsOfSteps(step)).toEqual([[path, expect.stringContaining('httpRequest')]])
})

test('names that are no names of steps are left alone', () => {
  expect(faultsOfSteps(approval('x', { approvers: ['{{ Ann }}'] }))).toEqual([])
})

test('an id that two steps have is a fault of both', () => {
  expect(faultsOfSteps(a, condition('c', [transform('a')]))).toEqual([
    ['steps.0.id', expect.stringContaining('steps.1.then.0')],
    ['steps.1.then.0.id', expect.stringContaining('steps.0')],
  ])
})

test('steps are counted with those nested in them', () => {
  const nested = Array.from({ length: 200 }, (_, index) => transform(`s${index}`))
  expect(faultsOfSteps(forEach('e', nested))).toEqual([['steps', expect.stringContaining('there are 201')]])
  expect(faultsOfSteps(forEach('e', nested.slice(1)))).toEqual([])
})

test('steps within steps go 16 lists deep', () => {
  const nest = (depth: number): object => (depth === 0 ? a : condition(`c${depth}`, [nest(depth - 1)]))
  expect(faultsOfSteps(nest(15))).toEqual([])
  expect(faultsOfSteps(nest(16))).toEqual([
    [`steps.0${'.then.0'.repeat(16)}`, expect.stringContaining('Step "a"')],
  ])
})

test.each([
  [{ schedule: 'never' }, 'trigger.schedule', 'never fires'],
  [{ schedule: '0 0 * * *', timezone: 'Mars' }, 'trigger.timezone', 'Mars is no zone'],
])('a schedule that is none is a fault: %j', (trigger, path, says) => {
  expect(faultsOf({ trigger: { type: 'cron', ...trigger } })).toEqual([[path, says]])
})

test.each(['a?!', 'steps.a', 'trigger.run'])('a filter sees the run that ended only: %j', (expression) => {
  expect(faultsOf({ trigger: { type: 'runCompleted', filter: { expression } } })).toEqual([
    ['trigger.filter.expression', expect.stringContaining('filter')],
  ])
})

test('inputs must be a JSON Schema of an object', () => {
  expect(faultsOf({ inputs: { type: 'string' } })).toEqual([['inputs.type', expect.any(String)]])
  expect(faultsOf({ inputs: { type: 'object', properties: { a: { type: 'strnig' } } } })).toEqual([
    ['inputs.properties.a.type', expect.any(String)],
  ])
})

test('limits of tools must mean something', () => {
  expect(faultsOf({ toolLimits: { http_request: { net: ['https://x'] }, send_message: {} } })).toEqual([
    ['toolLimits.http_request.net.0', expect.any(String)],
  ])
})

test('limits that no step keeps to are refused: they would look like ones that hold', () => {
  expect(faultsOf({ toolLimits: { httpRequest: { net: ['example.org'] } } })).toEqual([
    ['toolLimits.httpRequest', 'A workflow narrows http_request and send_message only'],
  ])
})

test.each([
  ['ftp://example.org', false],
  ['example.org', false],
  ['/path', false],
  ['https://', false],
  ['ftp://{{ inputs.host }}', false],
  ['HTTPS://example.org', true],
  ['http://127.0.0.1:1/', true],
  ['https://{{ inputs.host }}', true],
  ['http{{ inputs.s }}://x', true],
  ['{{ inputs.url }}', true],
  ['{{ secrets.URL }}/x', true],
  ['https://a b/', false],
  ['https://{{ inputs.host }}/a b', true],
])('an address that begins like %j is one: %j', (url, isOne) => {
  expect(faultsOfSteps(request('r', { url })).length).toBe(isOne ? 0 : 1)
})

test('the webhooks of messages are addresses, but what stands there for the log is not read', () => {
  const to = 'hooks.example.org'
  const notify = [
    { channel: 'log', to },
    { channel: 'teams', to },
  ]
  const faults = faultsOfSteps(
    message('m', 'Hi', { to }),
    message('l', 'Hi', { to, channel: 'log' }),
    message('s', 'Hi', { to: '{{ secrets.SLACK }}' }),
    message('n', 'Hi'),
    approval('x', { notify }),
  )
  expect(faults.map(([path]) => path)).toEqual(['steps.0.to', 'steps.4.notify.1.to'])
})

test('headers that are written out can be sent', () => {
  const headers = { 'a b': 'x', Accept: 'a\nb', 'X-Id': '{{ inputs.id &\n"1" }}', "x!#$%&'*+-.^_`|~": 'x' }
  expect(faultsOfSteps(request('r', { headers })).map(([path]) => path)).toEqual([
    'steps.0.headers.a b',
    'steps.0.headers.Accept',
  ])
})

test('a collection and a key that are written out are names', () => {
  const record = (more: object) => ({ type: 'persistRecord', id: 'p', collection: 'c', value: 1, ...more })
  const places = (more: object) => faultsOfSteps(record(more)).map(([path]) => path)
  expect(places({ collection: 'x'.repeat(201), key: ' ' })).toEqual(['steps.0.collection', 'steps.0.key'])
  expect(places({ collection: `{{ ${'inputs.x & '.repeat(20)}"" }}`, key: 'k' })).toEqual([])
})

test('approvers are checked by the type of the step, with its id', () => {
  const faults = faultsOfSteps(
    approval('x', { approvers: ['Ann'], required: 2, notify: [{ channel: 'log', approver: 'Bo' }] }),
  )
  expect(faults).toEqual([
    ['steps.0.required', expect.stringContaining('Step "x"')],
    ['steps.0.notify.0.approver', expect.stringContaining('Bo')],
  ])
})

const participants = [{ name: 'A', instructions: 'Be brief.' }]
const inline = { topic: 'T', format: 'panel', participants }
test.each([
  ['nothing of it', {}, ['request.format', 'request.participants', 'request.topic']],
  ['a format that there is not', { ...inline, format: 'quarrel' }, ['request.format']],
  ['a number as text', { ...inline, rounds: 'two' }, ['request.rounds']],
  ['a number as more than {{ }}', { ...inline, rounds: '{{ inputs.n }}0' }, ['request.rounds']],
  ['a field that there is not', { ...inline, speed: '{{ inputs.n }}' }, ['request']],
  [
    'a participant without instructions',
    { ...inline, participants: [...participants, { name: '{{ inputs.n }}' }] },
    ['request.participants.1.instructions'],
  ],
  ['a scenario that is no id', { scenarioId: 'mine' }, ['request.scenarioId']],
  ['a text', 'debate!', ['request']],
])('a debate with %s has faults', (_, debateRequest, paths) => {
  const places = faultsOfSteps(debate('d', debateRequest)).map(([path]) => path)
  expect(places.sort()).toEqual(paths.map((path) => `steps.0.${path}`))
})

test.each([
  ['{{ inputs.request }}'],
  [{ ...inline, rounds: '{{ inputs.n }}', seed: '{{ inputs.seed }}', format: '{{ inputs.format }}' }],
  [{ ...inline, participants: '{{ inputs.people }}' }],
  [{ ...inline, participants: ['{{ inputs.one }}'] }],
  [{ ...inline, budget: { maxCostUsd: '{{ inputs.limit }}' }, tools: ['{{ inputs.tool }}'] }],
  [{ ...inline, model: 'simulated:{{ inputs.model }}' }],
  [{ scenarioId: '{{ inputs.scenario }}', overrides: { rounds: '{{ inputs.n }}' } }],
  [{ scenarioId: '{{ inputs.a }}-{{ inputs.b }}' }],
])('a debate is taken where only {{ }} could tell: %j', (debateRequest) => {
  expect(faultsOfSteps(debate('d', debateRequest))).toEqual([])
})
