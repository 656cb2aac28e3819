import { RunSummary } from '@workbench/core/models/run'
import { aTurn } from '@workbench/core/testing/builders-of-runs'
import { work } from '@workbench/core/testing/in-memory-worker'
import { testId } from '@workbench/core/testing/test-id'
import { describe, expect, test } from 'vitest'
import { aDebate, appUnderTest } from '../testing/app-under-test.ts'

async function aStartedRun(headers: Record<string, string> = {}) {
  const under = await appUnderTest()
  const post = (url: string, payload?: object, more: Record<string, string> = {}) =>
    under.app.inject({ method: 'POST', url, headers: more, ...(payload && { payload }) })
  const { runId } = (await post('/debates/run', aDebate(), headers)).json()
  return { ...under, post, runId }
}

describe('runs', () => {
  test('the list holds summaries and narrows', async () => {
    const { app, state, runId } = await aStartedRun()
    work(state, runId, { end: 'failed' })

    const list = (await app.inject('/runs?status=failed&kind=debate&q=four&from=2020-01-01')).json()
    expect(list.items.map((item: unknown) => RunSummary.parse(item).id)).toEqual([runId])
    for (const either of [
      'status=cancelled&status=failed',
      'status=queued,failed',
      'kind=tool&kind=debate',
    ]) {
      expect((await app.inject(`/runs?${either}`)).json().items).toHaveLength(1)
    }
    for (const none of [
      'status=queued',
      'from=2999-01-01T00:00:00Z',
      'to=2020-01-01T00:00:00%2B02:00',
      `scenarioId=${testId()}`,
    ]) {
      expect((await app.inject(`/runs?${none}`)).json().items).toEqual([])
    }
  })

  test.each(['status', 'kind', 'scenarioId', 'workflowId', 'from', 'to', 'cursor', 'limit', 'sort'])(
    'the list refuses a bad %s by name',
    async (filter) => {
      const { app } = await appUnderTest()
      const answer = await app.inject(`/runs?${filter}=nonsense`)
      expect(answer.statusCode).toBe(422)
      expect(answer.json().errors).toMatchObject([{ path: filter }])
    },
  )

  test('one unknown status among others is refused', async () => {
    const { app } = await appUnderTest()
    const answer = await app.inject('/runs?status=failed&status=nonsense')
    expect(answer.statusCode).toBe(422)
    expect(answer.json().errors).toMatchObject([{ path: 'status' }])
  })

  test('cancel is 202, then 409', async () => {
    const { app, post, runId } = await aStartedRun()

    expect((await post(`/runs/${runId}/cancel`)).statusCode).toBe(202)
    expect((await app.inject(`/runs/${runId}`)).json().status).toBe('cancelled')
    expect((await post(`/runs/${runId}/cancel`)).statusCode).toBe(409)
    expect((await post(`/runs/${testId()}/cancel`)).statusCode).toBe(404)
  })

  test('retry continues the same run, 409 unless it failed or was cancelled', async () => {
    const { state, post, runId } = await aStartedRun()
    expect((await post(`/runs/${runId}/retry`)).statusCode).toBe(409)
    work(state, runId, { end: 'failed' })

    const key = { 'idempotency-key': 'again' }
    const answers = [
      await post(`/runs/${runId}/retry`, undefined, key),
      await post(`/runs/${runId}/retry`, undefined, key),
    ]
    expect(answers.map((answer) => [answer.statusCode, answer.json()])).toEqual([
      [202, { runId }],
      [202, { runId }],
    ])
  })

  test('a fork shares turns, has its changes, and inherits the request id', async () => {
    const { app, state, post, runId } = await aStartedRun({ 'x-request-id': 'first' })
    work(state, runId, { turns: [aTurn(), aTurn({ index: 1 })], end: 'completed' })

    const changes = { topic: 'Five days?', participants: { 1: { name: 'Eve', instructions: 'Doubt.' } } }
    const answer = await post(`/runs/${runId}/fork`, { atTurn: 1, changes }, { 'x-request-id': 'second' })

    expect(answer.statusCode).toBe(202)
    expect(answer.headers['x-request-id']).toBe('second')
    const fork = (await app.inject(`/runs/${answer.json().runId}`)).json()
    expect(fork).toMatchObject({
      forkedFrom: { runId, turn: 1 },
      parentRunId: runId,
      requestId: 'first',
      input: { topic: 'Five days?', participants: [{ name: 'Ada' }, { name: 'Eve' }] },
      output: { turns: [{ index: 0 }] },
    })
  })

  test.each<[object, string]>([
    [{}, 'atTurn'],
    [{ atTurn: -1 }, 'atTurn'],
    [{ atTurn: 3 }, 'atTurn'],
    [{ atTurn: 1e9 }, 'atTurn'],
    [{ atTurn: '1' }, 'atTurn'],
    [{ atTurn: 0, changes: { participants: { x: {} } } }, 'changes.participants.x'],
    [{ atTurn: 0, changes: { participants: { 9: {} } } }, 'changes.participants.9'],
    [{ atTurn: 0, changes: { model: 'nowhere:none' } }, 'changes.model'],
    [{ atTurn: 0, changes: { format: 'oxford' } }, 'changes.format'],
  ])('a fork with %j is 422', async (body, path) => {
    const { state, post, runId } = await aStartedRun()
    work(state, runId, { turns: [aTurn(), aTurn({ index: 1 })], end: 'completed' })
    const answer = await post(`/runs/${runId}/fork`, body)

    expect(answer.statusCode).toBe(422)
    expect(answer.json().errors).toMatchObject([{ path }])
  })

  test('an export is a download with a name any system takes', async () => {
    const { app, runId } = await aStartedRun()
    const answers = await Promise.all(
      ['md', 'json', 'csv'].map((format) => app.inject(`/runs/${runId}/export?format=${format}`)),
    )

    expect(answers.map(({ headers }) => headers['content-disposition'])).toEqual(
      ['md', 'json', 'csv'].map((format) => `attachment; filename="four-days-${runId}.${format}"`),
    )
    expect(answers.map(({ headers }) => String(headers['content-type']).split(';')[0])).toEqual([
      'text/markdown',
      'application/json',
      'text/csv',
    ])
    expect(answers[1]?.json()).toEqual((await app.inject(`/runs/${runId}`)).json())
    for (const query of ['', '?format=pdf']) {
      expect((await app.inject(`/runs/${runId}/export${query}`)).json().errors).toMatchObject([
        { path: 'format' },
      ])
    }
  })

  test('has no artifacts yet', async () => {
    const { app, runId } = await aStartedRun()
    expect((await app.inject(`/runs/${runId}/artifacts`)).json()).toEqual({ items: [], nextCursor: null })
    expect((await app.inject(`/runs/${testId()}/artifacts`)).statusCode).toBe(404)
    expect((await app.inject(`/artifacts/${testId()}`)).statusCode).toBe(404)
  })
})

describe('catalogues', () => {
  test('formats say how they are run', async () => {
    const { app } = await appUnderTest()
    const { items } = (await app.inject('/formats')).json()
    const panel = items.find(({ id }: { id: string }) => id === 'panel')
    expect(panel).toMatchObject({ callFormula: expect.any(String), rounds: { default: expect.any(Number) } })
    expect(panel.options.properties.verdict.enum).toContain('synthesis')
  })

  test('models come with prices and the default', async () => {
    const { app } = await appUnderTest()
    expect((await app.inject('/models')).json()).toMatchObject({
      items: [{ id: 'simulated:debater', simulated: true }],
      defaultModel: 'simulated:debater',
      prices: { source: 'a price list', version: '1.0.0', date: '2026-09-01' },
    })
  })

  test('providers say how they are, and what is wrong with a key', async () => {
    const { app } = await appUnderTest()
    expect((await app.inject('/models')).json().providers).toEqual([
      { name: 'acme', state: 'unauthorized', message: 'It refuses the key.', howToTurnOn: null },
      { name: 'simulated', state: 'ready', message: null, howToTurnOn: null },
    ])
  })
})
