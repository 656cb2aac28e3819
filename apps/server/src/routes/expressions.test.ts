import type { RunId } from '@workbench/core/models/ids'
import { testId } from '@workbench/core/testing/test-id'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'
import { expect, test } from 'vitest'
import { aDebate, appUnderTest } from '../testing/app-under-test.ts'
import { Evaluated } from '../workflows/evaluation.ts'

const blank = { attempts: 1, error: null, startedAt: null, finishedAt: null }
const steps = [
  { id: 'ask', type: 'transform', expression: '1' },
  {
    id: 'each',
    type: 'forEach',
    items: 'inputs.topics',
    steps: [{ id: 'write', type: 'transform', expression: 'item' }],
  },
]

async function withRun() {
  const { app, state, deps } = await appUnderTest()
  const payload = {
    name: 'W',
    trigger: { type: 'webhook' },
    steps,
    inputs: { type: 'object', properties: { topics: { default: ['tea', 'sea'] } } },
  }
  const workflow = (await app.inject({ method: 'POST', url: '/workflows', payload })).json()
  const id = testId<RunId>()
  const correlation = { requestId: 'r-1', traceId: '0af7651916cd43dd8448eb211c80319c' }
  const trigger = { type: 'webhook' as const, body: { n: 40 } }
  await deps.runs.start(newWorkflowRun({ id, workflow, trigger, correlation }), 'RUN_WORKFLOW')
  const stored = state.runs.get(id)
  if (stored === undefined) throw new Error('no run')
  const write = { write: { ...blank, status: 'completed', output: 'x' } }
  stored.run.output = {
    steps: {
      ask: { ...blank, status: 'completed', output: { text: 'Yes' } },
      each: { ...blank, status: 'completed', output: [{ write: 'x' }], items: [write, write] },
    },
  }
  const evaluate = async (body: object) => {
    const answer = await app.inject({ method: 'POST', url: '/expressions/evaluate', payload: body })
    return { status: answer.statusCode, ...answer.json() }
  }
  const resultOf = async (body: object) => {
    const { status, ...answer } = await evaluate(body)
    expect(status, JSON.stringify(answer)).toBe(200)
    const evaluated = Evaluated.parse(answer)
    return evaluated.ok ? evaluated.value : evaluated.error.code
  }
  return { app, evaluate, resultOf, workflowId: workflow.id as string, runId: id }
}

test('an expression sees what the run saw', async () => {
  const { resultOf, runId } = await withRun()
  const of = (expression: string) => resultOf({ expression, runId })
  expect(await of('trigger.body.n + 2')).toBe(42)
  expect(await of('steps.ask.output.text & "!"')).toBe('Yes!')
  expect(await of('[workflow.name, run.requestId, inputs.topics[1]]')).toEqual(['W', 'r-1', 'sea'])
  expect(await of('nothing.at.all')).toBeNull()
})

test('of a step only what was over before it, with its item', async () => {
  const { resultOf, runId } = await withRun()
  expect(await resultOf({ expression: '$keys(steps)', runId, stepId: 'ask' })).toBeNull()
  expect(await resultOf({ expression: '$keys(steps)', runId, stepId: 'each' })).toBe('ask')
  const inEach = { runId, stepId: 'write' }
  expect(await resultOf({ expression: '[item, index]', ...inEach })).toEqual(['tea', 0])
  expect(await resultOf({ expression: '[item, index]', ...inEach, index: 1 })).toEqual(['sea', 1])
})

test('a template keeps types, and names secrets instead of telling them', async () => {
  const { resultOf, runId, app } = await withRun()
  await app.inject({ method: 'PUT', url: '/secrets/TOKEN', payload: { value: 'hunter2-hunter2' } })
  const template = {
    n: '{{ trigger.body.n }}',
    text: 'It is {{ trigger.body.n }}',
    key: 'k {{ secrets.TOKEN }}',
  }
  expect(await resultOf({ template, runId })).toEqual({
    n: 40,
    text: 'It is 40',
    key: 'k {{ secrets.TOKEN }}',
  })
})

test('trigger and inputs can be others than those of the run', async () => {
  const { resultOf, runId } = await withRun()
  const other = { runId, trigger: { body: { n: 1 } }, inputs: { topics: ['one'] } }
  expect(await resultOf({ expression: '[trigger.body.n, $count(inputs.topics)]', ...other })).toEqual([1, 1])
})

test('without a run it sees what the workflow would begin with', async () => {
  const { resultOf, workflowId } = await withRun()
  const expression = '[workflow.name, trigger.type, inputs.topics[0]]'
  expect(await resultOf({ expression, workflowId })).toEqual(['W', 'webhook', 'tea'])
  expect(await resultOf({ expression: '1 + 1' })).toBe(2)
})

test('what goes wrong within it is the answer, not a problem', async () => {
  const { evaluate, resultOf } = await withRun()
  expect(await evaluate({ expression: '1 +' })).toMatchObject({
    status: 200,
    ok: false,
    error: { code: 'parse' },
  })
  expect(await resultOf({ expression: '$error("no")' })).toBe('failed')
  expect(await resultOf({ template: '{{ 1' })).toBe('parse')
  expect(await resultOf({ expression: '($f := function($x) { $f($x) }; $f(1))' })).toMatch(
    /timeout|limit|failed/,
  )
})

test('a template of ever so many expressions is not read: everybody would wait for that', async () => {
  const { resultOf } = await withRun()
  const template = (count: number) => Array.from({ length: count }, (_, n) => `{{ ${n} }}`).join('')
  expect(await resultOf({ template: template(200) })).toMatch(/^0123/)
  expect(await resultOf({ template: template(201) })).toBe('limit')
})

test('what it can not be asked of is refused', async () => {
  const { app, evaluate, runId } = await withRun()
  const { runId: debate } = (
    await app.inject({ method: 'POST', url: '/debates/run', payload: aDebate() })
  ).json()
  const expression = '1'
  expect((await evaluate({ expression, runId: debate })).status).toBe(409)
  expect((await evaluate({ expression, runId: testId() })).status).toBe(404)
  expect((await evaluate({ expression, workflowId: testId() })).status).toBe(404)
  expect(await evaluate({ expression, runId, stepId: 'no' })).toMatchObject({ errors: [{ path: 'stepId' }] })
  expect(await evaluate({ expression, runId, stepId: 'write', index: 9 })).toMatchObject({
    errors: [{ path: 'index' }],
  })
  for (const body of [{}, { expression, template: 1 }]) expect((await evaluate(body)).status).toBe(422)
})
