import { InvalidInputError } from '@workbench/core/errors'
import type { DebateInput } from '@workbench/core/models/debate'
import type { DebateRequest } from '@workbench/core/models/debate-request'
import type { RunId } from '@workbench/core/models/ids'
import { freePrice } from '@workbench/core/models/price'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { createInMemoryPersonaRepository } from '@workbench/core/testing/in-memory-persona-repository'
import { createInMemoryRunRepository } from '@workbench/core/testing/in-memory-run-repository'
import { createInMemoryScenarioRepository } from '@workbench/core/testing/in-memory-scenario-repository'
import { createInMemoryState } from '@workbench/core/testing/in-memory-state'
import { work } from '@workbench/core/testing/in-memory-worker'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { createChildDebates } from './child-debates.ts'

const request: DebateRequest = {
  topic: 'Four days?',
  format: 'panel',
  participants: [
    { name: 'Ada', instructions: 'Reason from evidence.' },
    { name: 'Bob', instructions: 'Doubt.' },
  ],
}

function debates() {
  const state = createInMemoryState()
  const children = createChildDebates({
    runs: createInMemoryRunRepository(state),
    scenarios: createInMemoryScenarioRepository(state),
    personas: createInMemoryPersonaRepository(state),
    catalog: {
      defaultModel: 'simulated:debater',
      problemWith: () => null,
      priceOf: () => freePrice,
      contextOf: () => null,
    },
    newSeed: () => 7,
  })
  const runId = testId<RunId>()
  const parentRunId = testId<RunId>()
  const child = {
    ...{ runId, parentRunId, workflow: { id: testId<string>(), name: 'Daily' }, depth: 1 },
    ...{ correlation: aNewRun().correlation, request, limits: [{}] },
  }
  return { state, children, child, runId, parentRunId }
}

test('a debate is frozen, queued under the id it was promised, and knows its parent', async () => {
  const { state, children, child, runId, parentRunId } = debates()
  expect(await children.find(runId)).toBeNull()
  await children.start(child)

  expect(state.runs.get(runId)?.run).toMatchObject({
    ...{ kind: 'debate', status: 'queued', title: 'Four days?', parentRunId },
    ...{ trigger: { type: 'workflow', id: parentRunId }, requestId: child.correlation.requestId },
    input: { seed: 7, model: 'simulated:debater' },
  })
  expect(state.jobs).toEqual([{ type: 'RUN_DEBATE', runId }])
  expect(await children.find(runId)).toEqual({
    status: 'queued',
    output: null,
    error: null,
    finishedAt: null,
  })
})

test('one that is there already stays as it is, also when two start it at once', async () => {
  const { state, children, child } = debates()
  await Promise.all([children.start(child), children.start(child)])
  await children.start({ ...child, request: { ...request, topic: 'Five?' } })
  expect([...state.runs.values()].map(({ run }) => run.title)).toEqual(['Four days?'])
  expect(state.jobs).toHaveLength(1)
})

test('a request that breaks a rule starts nothing and says where', async () => {
  const { state, children, child } = debates()
  const wrong = { ...child, request: { ...request, participants: [{ personaId: testId() }] } as never }
  const refused = children.start(wrong)
  await expect(refused).rejects.toThrow(InvalidInputError)
  await expect(refused).rejects.toThrow(/participants\.0\.personaId/)
  expect(state.runs.size).toBe(0)
})

test('a failed one goes on when it is retried, any other stays as it is', async () => {
  const { state, children, child, runId } = debates()
  await children.start(child)
  work(state, runId, { end: 'failed' })
  expect(await children.find(runId)).toMatchObject({
    status: 'failed',
    error: { message: 'It broke.' },
    finishedAt: expect.any(String),
  })

  await children.retry(runId)
  await children.retry(runId)
  expect(await children.find(runId)).toMatchObject({ status: 'queued', finishedAt: null })
  expect(state.jobs).toHaveLength(2)
})

test('one that has ended is not cancelled any more', async () => {
  const { state, children, child, runId } = debates()
  await children.start(child)
  await children.cancel(runId)
  expect((await children.find(runId))?.status).toBe('cancelled')

  const other = { ...child, runId: testId<RunId>() }
  await children.start(other)
  work(state, other.runId, { end: 'completed' })
  await children.cancel(other.runId)
  expect((await children.find(other.runId))?.status).toBe('completed')
})

test('what the workflow does not allow, nobody in its debates may do', async () => {
  const { state, children, child, runId } = debates()
  const limits = [{ http_request: { net: ['a.test'] } }]
  await children.start({ ...child, limits })
  const input = state.runs.get(runId)?.run.input as DebateInput
  expect(input.participants.map(({ toolLimits }) => toolLimits)).toEqual([limits, limits])
})
