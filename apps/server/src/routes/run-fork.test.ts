import { expect, test } from 'vitest'
import { aDebate, appUnderTest } from '../testing/app-under-test.ts'

const workflow = {
  name: 'W',
  trigger: { type: 'manual' },
  steps: [{ id: 'sum', type: 'transform', expression: '1' }],
}

async function withRuns() {
  const { app, state } = await appUnderTest()
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload })
  const { id } = (await post('/workflows', workflow)).json()
  const ofWorkflow = (await post(`/workflows/${id}/run`, {})).json().runId
  const ofDebate = (await post('/debates/run', aDebate())).json().runId
  const fork = (runId: string, body: object) => post(`/runs/${runId}/fork`, body)
  return { app, state, id, ofWorkflow, ofDebate, fork }
}

test('a run of a workflow is forked into another of the same workflow', async () => {
  const { app, state, id, ofWorkflow, fork } = await withRuns()

  const answer = await fork(ofWorkflow, { atTurn: 0, changes: { body: { a: 1 } } })

  expect(answer.statusCode, answer.body).toBe(202)
  const run = (await app.inject(`/runs/${answer.json().runId}`)).json()
  expect(run).toMatchObject({ kind: 'workflow', workflowId: id, parentRunId: ofWorkflow })
  expect(run).toMatchObject({ forkedFrom: { runId: ofWorkflow, turn: 0 }, trigger: { type: 'fork' } })
  expect(run.input.trigger).toEqual({ type: 'manual', body: { a: 1 } })
  expect(state.jobs.at(-1)?.type).toBe('RUN_WORKFLOW')
})

test('changes that belong to another kind of run are refused by name', async () => {
  const { ofWorkflow, ofDebate, fork } = await withRuns()
  const ofTopic = await fork(ofWorkflow, { atTurn: 0, changes: { topic: 'Tea' } })
  expect(ofTopic.json().errors).toMatchObject([{ path: 'changes.topic' }])
  const ofBody = await fork(ofDebate, { atTurn: 0, changes: { body: 1 } })
  expect(ofBody.json().errors).toMatchObject([{ path: 'changes.body' }])
  const odd = await fork(ofDebate, { atTurn: 0, changes: { colour: 'red' } })
  expect(odd.json().errors).toMatchObject([{ path: 'changes.colour' }])
  expect((await fork(ofWorkflow, { atTurn: 2 })).json().errors).toMatchObject([{ path: 'atTurn' }])
})

test('a fork about something else is called by that; a name of its own is kept', async () => {
  const { app, ofDebate, fork } = await withRuns()
  const titleOf = async (runId: string): Promise<string> => (await app.inject(`/runs/${runId}`)).json().title
  const other = (await fork(ofDebate, { atTurn: 0, changes: { topic: 'Tea\nor coffee?' } })).json().runId
  expect(await titleOf(other)).toBe('Tea')
  const same = (await fork(ofDebate, { atTurn: 0, changes: { rounds: 1 } })).json().runId
  expect(await titleOf(same)).toBe(await titleOf(ofDebate))
})
