import { DebateInput } from '@workbench/core/models/debate'
import { Run } from '@workbench/core/models/run'
import { testId } from '@workbench/core/testing/test-id'
import { describe, expect, test } from 'vitest'
import { aDebate, ada, appUnderTest, listeningApp } from '../testing/app-under-test.ts'

const start = (payload: object, headers: Record<string, string> = {}) => ({
  method: 'POST' as const,
  url: '/debates/run',
  payload,
  headers,
})

describe('POST /debates/run', () => {
  test('answers 202 with the run, which keeps the request id and a frozen snapshot', async () => {
    const { app, state } = await appUnderTest()

    const answer = await app.inject(start(aDebate(), { 'x-request-id': 'call-7' }))

    expect(answer.statusCode).toBe(202)
    const { runId, status } = answer.json()
    expect(status).toBe('queued')
    expect(answer.headers.location).toBe(`/runs/${runId}`)
    const run = Run.parse((await app.inject(`/runs/${runId}`)).json())
    expect(run).toMatchObject({ status: 'queued', title: 'Four days?', requestId: 'call-7' })
    expect(DebateInput.parse(run.input).participants.map(({ name }) => name)).toEqual(['Ada', 'Bob'])
    expect(state.jobs).toEqual([{ type: 'RUN_DEBATE', runId }])
  })

  test('runs a saved scenario with overrides', async () => {
    const { app } = await appUnderTest()
    const { id: personaId } = (await app.inject({ method: 'POST', url: '/personas', payload: ada })).json()
    const payload = {
      name: 'Saved',
      topic: 'T',
      format: 'panel',
      participants: [{ personaId }, { personaId }],
    }
    const scenario = (await app.inject({ method: 'POST', url: '/scenarios', payload })).json()

    const { runId } = (
      await app.inject(start({ scenarioId: scenario.id, overrides: { topic: 'Other' }, seed: 3 }))
    ).json()

    const run = (await app.inject(`/runs/${runId}`)).json()
    expect(run).toMatchObject({ title: 'Saved', scenarioId: scenario.id, input: { topic: 'Other', seed: 3 } })
  })

  test('the same key starts one run, another body is a conflict, a refused one is not kept', async () => {
    const { app } = await appUnderTest()
    const key = { 'idempotency-key': 'k 1' }

    expect((await app.inject(start(aDebate({ topic: '' }), key))).statusCode).toBe(422)
    const first = await app.inject(start({ seed: 1, ...aDebate() }, key))
    const again = await app.inject(start({ ...aDebate(), seed: 1 }, key))
    const other = await app.inject(start(aDebate({ topic: 'Five?' }), key))

    expect(again.json()).toEqual(first.json())
    expect(again.statusCode).toBe(202)
    expect(other.statusCode).toBe(409)
  })

  test.each(['', 'x'.repeat(256), 'tab\there'])('the key %j is refused', async (key) => {
    const { app } = await appUnderTest()
    const answer = await app.inject(start(aDebate(), { 'idempotency-key': key }))

    expect(answer.statusCode).toBe(422)
    expect(answer.json().errors).toMatchObject([{ path: 'Idempotency-Key' }])
  })

  test('fifty at once with one key are one run, with none they are fifty', async () => {
    const { url, state } = await listeningApp()
    const post = async (headers: Record<string, string>) => {
      const body = JSON.stringify(aDebate())
      const answer = await fetch(`${url}/debates/run`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers },
      })
      return ((await answer.json()) as { runId: string }).runId
    }

    const same = await Promise.all(Array.from({ length: 50 }, () => post({ 'idempotency-key': 'one' })))
    expect(new Set(same).size).toBe(1)

    await Promise.all(Array.from({ length: 50 }, () => post({})))
    expect(state.runs.size).toBe(51)
  })

  test('an estimate takes the same body and starts nothing', async () => {
    const { app, state } = await appUnderTest()
    const payload = aDebate({ rounds: 2 })
    const answer = await app.inject({ method: 'POST', url: '/debates/estimate', payload })

    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({
      calls: 5,
      inputTokens: expect.any(Number),
      outputTokens: expect.any(Number),
      costUsd: expect.any(Number),
      model: 'simulated:debater',
      summaries: 0,
      // The synthesis alone has a form.
      retries: {
        calls: 1,
        inputTokens: expect.any(Number),
        outputTokens: expect.any(Number),
        costUsd: expect.any(Number),
      },
    })
    expect(state.runs.size).toBe(0)
  })

  test('an estimate counts the summaries that a short context asks for, and one too short is refused', async () => {
    const { app } = await appUnderTest()
    const estimate = (changes: Record<string, unknown>) =>
      app.inject({ method: 'POST', url: '/debates/estimate', payload: aDebate(changes) })

    const long = await estimate({ rounds: 40, model: 'simulated:short', maxOutputTokens: 200 })
    expect(long.json().summaries).toBeGreaterThan(2)
    expect(long.json().calls).toBe(2 * 40 + 1 + long.json().summaries)
    const none = await estimate({ rounds: 20, model: 'simulated:short', context: 'x'.repeat(50_000) })
    expect(none.statusCode).toBe(422)
    expect(none.json().errors).toMatchObject([
      { path: 'model', message: expect.stringContaining('context of simulated:short is 8000 tokens') },
    ])
  })
})

const [lone, unknown] = ['\ud800', testId()]

describe('a debate that can not be', () => {
  test.each<[string, unknown, string]>([
    ['no fields', {}, 'scenarioId'],
    ['an array', [], ''],
    ['null', null, ''],
    ['a text', 'debate', ''],
    ['a topic of the wrong type', aDebate({ topic: 7 }), 'topic'],
    ['an empty topic', aDebate({ topic: '' }), 'topic'],
    ['a topic too long', aDebate({ topic: 'x'.repeat(100_001) }), 'topic'],
    ['a NUL', aDebate({ topic: 'a\0b' }), 'topic'],
    ['half a surrogate pair', aDebate({ participants: [{ ...ada, name: lone }] }), 'participants.0.name'],
    ['an unknown format', aDebate({ format: 'brawl' }), 'format'],
    ['an unknown field', aDebate({ colour: 'red' }), 'colour'],
    ['no participants', aDebate({ participants: [] }), 'participants'],
    [
      'ten thousand participants',
      aDebate({ participants: Array.from({ length: 10_000 }, () => ada) }),
      'participants',
    ],
    [
      'a participant without instructions',
      aDebate({ participants: [{ name: 'Ada' }] }),
      'participants.0.instructions',
    ],
    [
      'a participant with a bad id',
      aDebate({ participants: [{ personaId: 'x' }] }),
      'participants.0.personaId',
    ],
    [
      'many bad participants',
      aDebate({ participants: Array.from({ length: 9 }, () => ({ name: '' })) }),
      'participants.8.name',
    ],
    [
      'an unknown persona',
      aDebate({ participants: [{ personaId: unknown }, ada] }),
      'participants.0.personaId',
    ],
    ['rounds as text', aDebate({ rounds: '2' }), 'rounds'],
    ['rounds of -1', aDebate({ rounds: -1 }), 'rounds'],
    ['rounds of a milliard', aDebate({ rounds: 1e9 }), 'rounds'],
    ['rounds of one and a half', aDebate({ rounds: 1.5 }), 'rounds'],
    ['a model without provider', aDebate({ model: 'gpt' }), 'model'],
    ['an unknown model', aDebate({ model: 'nowhere:none' }), 'model'],
    [
      'a limit in dollars without prices',
      aDebate({ model: 'unpriced:x', budget: { maxCostUsd: 1 } }),
      'budget.maxCostUsd',
    ],
    ['an unknown scenario', { scenarioId: unknown }, 'scenarioId'],
    ['a malformed scenario id', { scenarioId: 'x' }, 'scenarioId'],
    ['wrong overrides', { scenarioId: unknown, overrides: { rounds: 0 } }, 'overrides.rounds'],
    ['overrides of what can not be', { scenarioId: unknown, overrides: { name: 'x' } }, 'overrides.name'],
    ['limits that mean nothing', aDebate({ toolLimits: { now: { net: ['a b'] } } }), 'toolLimits.now.net.0'],
    [
      'limits of a person that mean nothing',
      aDebate({ participants: [ada, { ...ada, toolLimits: { read_file: { read: ['/srv', 'notes'] } } }] }),
      'participants.1.toolLimits.read_file.read.1',
    ],
    [
      'overriding limits that mean nothing',
      { scenarioId: unknown, overrides: { participants: [{ ...ada, toolLimits: { x: { write: ['/'] } } }] } },
      'overrides.participants.0.toolLimits.x.write.0',
    ],
    ['an unknown option of the format', aDebate({ formatOptions: { loud: true } }), 'formatOptions.loud'],
  ])('with %s is 422 and names the field', async (_what, payload, path) => {
    const { app, state } = await appUnderTest()
    const headers = { 'content-type': 'application/json' }

    for (const url of ['/debates/run', '/debates/estimate']) {
      const answer = await app.inject({ method: 'POST', url, headers, payload: JSON.stringify(payload) })

      expect(answer.statusCode).toBe(422)
      expect(answer.headers['content-type']).toContain('application/problem+json')
      const { errors } = answer.json()
      expect(errors.map((error: { path: string }) => error.path)).toContain(path)
    }
    expect(state.runs.size).toBe(0)
  })
})
