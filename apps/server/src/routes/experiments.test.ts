import { Experiment, ExperimentSummary } from '@workbench/core/models/experiment'
import type { RunId, ScenarioId } from '@workbench/core/models/ids'
import { testId } from '@workbench/core/testing/test-id'
import { describe, expect, test } from 'vitest'
import { aScenario } from '../testing/a-scenario.ts'

type Changes = Record<string, unknown>
type Faults = { errors: { path: string; message: string }[] }

async function underTest(overrides: Changes = {}) {
  const under = await aScenario(overrides)
  const { post, get, end, scenarioId } = under
  const begin = (body: Changes = {}, headers: Record<string, string> = {}) =>
    post('/experiments', { scenarioId, runs: 5, ...body }, headers)
  const read = async (id: string) => Experiment.parse(await get(`/experiments/${id}`))
  const begun = async (body: Changes = {}): Promise<Experiment> => {
    const answer = await begin(body)
    if (answer.statusCode !== 202) throw new Error(answer.body)
    return read(answer.json().experimentId)
  }
  /** Ends the candidate's runs that are open, each as fast as its latency says. */
  const finish = ({ candidateRunIds }: Experiment, latencies: readonly number[]) => {
    const open = candidateRunIds.filter((id) => under.state.runs.get(id)?.run.status === 'queued')
    for (const [place, id] of open.entries()) end(id, { latencyMs: latencies[place] ?? 1000 })
  }
  return { ...under, begin, begun, read, finish }
}

const same = [1010, 1090, 960, 1040, 1190]
const unsteady = [700, 1600, 900, 1300, 1000]
const slower = [1300, 1250, 1400, 1150, 1500].map((ms) => ms * 1.2)

describe('an experiment', () => {
  test('runs the scenario anew, waits for its runs, and is judged by whoever looks then', async () => {
    const { begin, read, get, finish, aBaseline, state, scenarioId } = await underTest()
    const { runIds } = await aBaseline('good')

    const answer = await begin({ overrides: { maxOutputTokens: 99 } }, { 'x-request-id': 'request-9' })

    expect(answer.statusCode).toBe(202)
    const { experimentId } = answer.json()
    expect(answer.headers.location).toBe(`/experiments/${experimentId}`)
    const before = await read(experimentId)
    expect(before).toMatchObject({
      ...{ name: 'Four days', status: 'running', verdict: null, requestId: 'request-9', finishedAt: null },
      ...{ scenarioIds: [scenarioId], baselineRunIds: runIds, overrides: { maxOutputTokens: 99 } },
      ...{ alpha: 0.05, looks: 1, look: 1, progress: { runs: 5, ended: 0, failed: 0, judging: 0 } },
      scenarios: [{ scenarioId, scenarioName: 'Four days', baselineName: 'good', baselineRunIds: runIds }],
    })
    const runs = before.candidateRunIds.map((id) => state.runs.get(id)?.run)
    for (const run of runs) {
      expect(run).toMatchObject({
        ...{ title: 'Four days', kind: 'debate', scenarioId, parentRunId: null, requestId: 'request-9' },
        ...{ trigger: { type: 'experiment', id: experimentId }, input: { maxOutputTokens: 99 } },
      })
    }
    expect(new Set(runs.map((run) => (run?.input as { seed: number } | undefined)?.seed)).size).toBe(5)

    finish(before, slower)
    const after = await read(experimentId)

    expect(after).toMatchObject({
      ...{ status: 'completed', verdict: 'regressed', comparable: true, scoreVersion: expect.any(Number) },
      progress: { runs: 5, ended: 5 },
      usage: { calls: 5, inputTokens: 50, outputTokens: 25, costUsd: 0 },
      scenarios: [{ verdict: 'regressed', changes: expect.arrayContaining([expect.anything()]) }],
    })
    const latency = after.metrics.find(({ name }) => name === 'latencyMs')
    expect(latency).toMatchObject({
      primary: true,
      verdict: 'regressed',
      runs: { baseline: 5, candidate: 5 },
    })
    expect(after.finishedAt).not.toBeNull()
    expect(await get(`/experiments/${experimentId}`)).toEqual(after)
  })

  test('counts among the runs of its scenario, and is found by it', async () => {
    const { get, begun, finish, scenarioId } = await underTest()
    const experiment = await begun({ name: 'Nightly' })
    finish(experiment, same)

    const { items } = await get(`/experiments?scenarioId=${scenarioId}`)

    expect(items.map((item: unknown) => ExperimentSummary.parse(item))).toMatchObject([
      { id: experiment.id, name: 'Nightly', status: 'completed', verdict: 'insufficient' },
    ])
    expect((await get(`/scenarios/${scenarioId}/scores`)).items).toHaveLength(5)
    expect((await get(`/experiments?scenarioId=${testId()}`)).items).toEqual([])
  })

  test('without a baseline says how to pin one', async () => {
    const { begun, read, finish } = await underTest()
    const experiment = await begun()
    finish(experiment, same)
    const { verdict, reasons } = await read(experiment.id)
    expect(verdict).toBe('insufficient')
    expect(reasons.join(' ')).toContain('promote')
  })

  test('holds runs that are there against each other, and pays for none of them', async () => {
    const { begun, read, completed, aBaseline } = await underTest()
    const { runIds } = await aBaseline()
    const candidateRunIds: RunId[] = []
    for (const latencyMs of same) candidateRunIds.push(await completed({ latencyMs }))

    const { id } = await begun({ runs: undefined, candidateRunIds, baselineRunIds: runIds })

    expect(await read(id)).toMatchObject({
      ...{ status: 'completed', verdict: 'equivalent', candidateRunIds, baselineRunIds: runIds },
      usage: { calls: 0 },
      scenarios: [{ baselineName: null }],
    })
  })

  test('of several scenarios judges each for itself, with a baseline of the same name', async () => {
    const { post, begun, read, finish, aBaseline, scenario, scenarioId } = await underTest()
    const other: ScenarioId = (await post('/scenarios', { ...scenario, name: 'Five days' })).json().id
    await aBaseline('good')
    await aBaseline('good', other)
    const scenarioIds = [scenarioId, other]
    const suite = await begun({ scenarioId: undefined, scenarioIds, baseline: 'good' })
    expect(suite).toMatchObject({ name: 'Four days and 1 more', progress: { runs: 10 } })

    finish(suite, [...same, ...slower])

    const { scenarios, verdict } = await read(suite.id)
    expect(verdict).toBe('regressed')
    expect(scenarios.map((one) => [one.scenarioName, one.verdict === 'regressed'])).toEqual([
      ['Four days', false],
      ['Five days', true],
    ])
  })

  test('computes figures of before anew, of the baseline too, and compares only then', async () => {
    const { begun, read, finish, aBaseline, state } = await underTest()
    const { runIds } = await aBaseline()
    for (const id of runIds) {
      const score = state.scores.get(id)
      if (score !== undefined) state.scores.set(id, { ...score, version: 1 })
    }
    const experiment = await begun()
    finish(experiment, same)
    const { scoreVersion, comparable } = await read(experiment.id)
    expect(comparable).toBe(true)
    for (const id of [...runIds, ...experiment.candidateRunIds]) {
      expect(state.scores.get(id)?.version).toBe(scoreVersion)
    }
  })

  test('waits until its judges have spoken', async () => {
    const judging = { metrics: ['refusal'], model: 'simulated:judge' }
    const { begun, read, finish, state } = await underTest({ judging })
    const experiment = await begun({ runs: 1 })
    const [runId] = experiment.candidateRunIds
    if (runId === undefined) throw new Error('no run')
    state.jobs.push({ type: 'JUDGE_RUN', runId })
    finish(experiment, same)

    expect(await read(experiment.id)).toMatchObject({ status: 'running', progress: { ended: 1, judging: 1 } })

    state.jobs.length = 0
    expect(await read(experiment.id)).toMatchObject({ status: 'completed', progress: { judging: 0 } })
  })
})

test('the same key starts nothing twice; another body is refused', async () => {
  const { begin, state } = await underTest()
  const key = { 'idempotency-key': 'once' }
  const [first, second] = await Promise.all([begin({}, key), begin({}, key)])
  const third = await begin({}, key)
  expect(new Set([first, second, third].map((answer) => answer.json().experimentId)).size).toBe(1)
  expect(state.experiments.size).toBe(1)
  expect((await begin({ runs: 6 }, key)).statusCode).toBe(409)
})

describe('what may become of an experiment', () => {
  test('cancelled, it takes its open runs with it; resumed, they go on where they were', async () => {
    const { post, begun, read, finish, end, state } = await underTest()
    const { id, candidateRunIds } = await begun()
    const [done, ...open] = candidateRunIds
    if (done === undefined) throw new Error('no run')
    end(done)

    expect((await post(`/experiments/${id}/cancel`)).statusCode).toBe(202)

    expect(await read(id)).toMatchObject({
      status: 'cancelled',
      verdict: null,
      progress: { ended: 5, failed: 4 },
    })
    expect((await post(`/experiments/${id}/cancel`)).statusCode).toBe(409)
    expect((await post(`/experiments/${id}/extend`)).statusCode).toBe(409)

    expect((await post(`/experiments/${id}/resume`)).statusCode).toBe(202)
    expect(open.map((runId) => state.runs.get(runId)?.run.status)).toEqual(Array(4).fill('queued'))
    expect(state.runs.get(done)?.run.status).toBe('completed')
    const resumed = await read(id)
    expect(resumed).toMatchObject({ status: 'running' })
    finish(resumed, same)
    expect(await read(id)).toMatchObject({ status: 'completed', candidateRunIds })
    expect((await post(`/experiments/${id}/resume`)).statusCode).toBe(409)
  })

  test('a resume that is repeated with its key has its first answer, however far the runs are by then', async () => {
    const { post, begun, read, finish } = await underTest()
    const { id } = await begun()
    await post(`/experiments/${id}/cancel`)
    const resume = async (payload: object, key = 'on') =>
      (await post(`/experiments/${id}/resume`, payload, { 'idempotency-key': key })).statusCode

    expect(await resume({})).toBe(202)
    expect(await resume({}, 'while it goes on')).toBe(202)
    finish(await read(id), same)
    expect((await read(id)).status).toBe('completed')

    expect(await resume({})).toBe(202)
    expect(await resume({}, 'while it goes on')).toBe(202)
    expect(await resume({ other: 1 })).toBe(409)
    expect(await resume({}, 'new')).toBe(409)
    expect((await read(id)).status).toBe('completed')
  })

  test('runs that are somebody else’s go on when it is cancelled', async () => {
    const { post, begun, start, read, state } = await underTest()
    const runId = await start()
    const { id } = await begun({ runs: undefined, candidateRunIds: [runId] })
    expect(await read(id)).toMatchObject({ status: 'running' })
    expect((await post(`/experiments/${id}/cancel`)).statusCode).toBe(202)
    expect(state.runs.get(runId)?.run.status).toBe('queued')
  })

  test('it could not be run when surroundings failed, and regressed when the candidate did', async () => {
    const { begun, read, end, state } = await underTest()
    const failing = async (code: 'model_auth' | 'budget') => {
      const { id, candidateRunIds } = await begun({ runs: 2 })
      for (const runId of candidateRunIds) end(runId, {}, 'failed')
      const [first] = candidateRunIds.flatMap((runId) => state.runs.get(runId)?.run ?? [])
      if (first === undefined) throw new Error('no run')
      first.error = { code, message: 'No.', hint: 'Hm.' }
      return { id, runId: first.id }
    }
    const { id: outside, runId: refused } = await failing('model_auth')
    const failed = await read(outside)
    expect(failed).toMatchObject({ status: 'failed', verdict: null, metrics: [] })
    expect(failed.reasons.join(' ')).toContain(`The run ${refused} failed (model_auth)`)

    const { id: own, runId: spent } = await failing('budget')
    const regressed = await read(own)
    expect(regressed).toMatchObject({ status: 'completed', verdict: 'regressed' })
    expect(regressed.reasons.join(' ')).toContain(spent)
  })

  test('undecided, it is looked at a second time with as many runs again, of the same snapshot', async () => {
    const { app, post, begun, read, finish, aBaseline, state, scenarioId, scenario } = await underTest()
    await aBaseline()
    const { id } = await begun({ looks: 2 })
    expect((await post(`/experiments/${id}/extend`)).json()).toMatchObject({ status: 409 })
    finish(await read(id), unsteady)
    const first = await read(id)
    expect(first).toMatchObject({ verdict: 'inconclusive', alpha: 0.025, look: 1 })
    await app.inject({
      ...{ method: 'PUT', url: `/scenarios/${scenarioId}` },
      payload: { ...scenario, topic: 'Another?', version: 1 },
    })

    const key = { 'idempotency-key': 'again' }
    const answers = [
      await post(`/experiments/${id}/extend`, {}, key),
      await post(`/experiments/${id}/extend`, {}, key),
    ]

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([202, 202])
    const second = await read(id)
    expect(second).toMatchObject({
      status: 'running',
      look: 2,
      verdict: null,
      progress: { runs: 10, ended: 5 },
    })
    const inputs = second.candidateRunIds.map(
      (runId) => state.runs.get(runId)?.run.input as { seed: number; topic: string },
    )
    expect(new Set(inputs.map(({ topic }) => topic))).toEqual(new Set(['Should we?']))
    expect(new Set(inputs.map(({ seed }) => seed)).size).toBe(10)
    finish(second, same)
    expect(await read(id)).toMatchObject({ status: 'completed', look: 2 })
    expect((await post(`/experiments/${id}/extend`)).statusCode).toBe(409)
  })

  test('what was planned with one look, and what is decided, has no second', async () => {
    const { post, begun, finish, aBaseline } = await underTest()
    await aBaseline()
    const once = await begun()
    finish(once, same)
    expect((await post(`/experiments/${once.id}/extend`)).json().detail).toContain('one look')
    const decided = await begun({ looks: 2 })
    finish(decided, slower)
    expect((await post(`/experiments/${decided.id}/extend`)).json().detail).toContain('regressed')
  })
})

test.each(['', '/cancel', '/resume', '/extend', '/report?format=md'])(
  'an unknown experiment has no%s answer',
  async (what) => {
    const { app } = await underTest()
    const method = what === '' || what.includes('report') ? 'GET' : 'POST'
    expect((await app.inject({ method, url: `/experiments/${testId()}${what}` })).statusCode).toBe(404)
  },
)

describe('the report', () => {
  test('is a download in Markdown or JUnit XML, also for a browser', async () => {
    const { app, begun, finish, aBaseline, scenarioId } = await underTest()
    await aBaseline()
    const { id } = await begun()
    expect((await app.inject(`/experiments/${id}/report?format=md`)).statusCode).toBe(409)
    const { candidateRunIds } = Experiment.parse((await app.inject(`/experiments/${id}`)).json())
    finish({ candidateRunIds } as Experiment, slower)

    const md = await app.inject({
      url: `/experiments/${id}/report?format=md`,
      headers: { accept: 'text/html' },
    })
    expect(md.headers['content-type']).toBe('text/markdown; charset=utf-8')
    expect(md.headers['content-disposition']).toBe(`attachment; filename="experiment-${id}.md"`)
    expect(md.body).toMatch(/^# Regressed: Four days\n/)
    expect(md.body).toContain(`http://localhost:80/experiments/${id}`)
    const junit = await app.inject(`/experiments/${id}/report?format=junit`)
    expect(junit.headers['content-type']).toBe('application/xml; charset=utf-8')
    expect(junit.body).toContain('<testsuite name="Four days"')
    expect(junit.body).toContain('<failure')
    expect(scenarioId).toBeDefined()
  })

  test.each(['', '?format=pdf'])('%s is refused by name', async (query) => {
    const { app } = await underTest()
    const answer = await app.inject(`/experiments/${testId()}/report${query}`)
    expect(answer.statusCode).toBe(422)
    expect(answer.json().errors).toMatchObject([{ path: 'format' }])
  })
})

describe('a request that can not be', () => {
  const unknown = testId()
  test.each<[string, Changes, readonly string[]]>([
    ['no scenario', { scenarioId: undefined }, ['scenarioId']],
    ['two kinds of scenarios', { scenarioIds: [unknown] }, ['scenarioIds']],
    ['an unknown scenario', { scenarioId: unknown }, ['scenarioId']],
    ['unknown scenarios', { scenarioId: undefined, scenarioIds: [unknown] }, ['scenarioIds.0']],
    [
      'the same scenario twice',
      { scenarioId: undefined, scenarioIds: [unknown, unknown] },
      ['scenarioIds.1'],
    ],
    ['no runs', { runs: undefined }, ['runs']],
    ['none', { runs: 0 }, ['runs']],
    ['too many for a scenario', { runs: 101 }, ['runs']],
    ['halves', { runs: 1.5 }, ['runs']],
    [
      'too many in all',
      { scenarioId: undefined, scenarioIds: Array.from({ length: 11 }, () => testId()), runs: 100 },
      ['runs'],
    ],
    ['two kinds of runs', { candidateRunIds: [unknown] }, ['candidateRunIds']],
    ['two kinds of baselines', { baseline: 'x', baselineRunIds: [unknown] }, ['baselineRunIds']],
    ['an unknown baseline', { baseline: 'nope' }, ['baseline']],
    ['an unknown accepted run', { baselineRunIds: [unknown] }, ['baselineRunIds.0']],
    ['an unknown candidate', { runs: undefined, candidateRunIds: [unknown] }, ['candidateRunIds.0']],
    [
      'settings for runs that are there',
      { runs: undefined, candidateRunIds: [unknown], overrides: { rounds: 1 } },
      ['overrides'],
    ],
    [
      'two looks at runs that are there',
      { runs: undefined, candidateRunIds: [unknown], looks: 2 },
      ['looks'],
    ],
    ['three looks', { looks: 3 }, ['looks']],
    ['an override that is none', { overrides: { speed: 1 } }, ['overrides.speed']],
    ['too many rounds', { overrides: { rounds: 51 } }, ['overrides.rounds']],
    ['a model that is not there', { overrides: { model: 'acme:big' } }, ['overrides.model']],
    [
      'an unknown persona',
      { overrides: { participants: [{ personaId: unknown }, { personaId: unknown }] } },
      ['overrides.participants.0.personaId', 'overrides.participants.1.personaId'],
    ],
    ['an empty name', { name: ' ' }, ['name']],
    ['an unknown field', { seed: 1 }, ['seed']],
  ])('%s is refused at its field', async (_, changes, paths) => {
    const { begin, state } = await underTest()
    const answer = await begin(changes)
    expect(answer.statusCode).toBe(422)
    const { errors } = answer.json<Faults>()
    expect(errors.map(({ path }) => path)).toEqual(paths)
    expect(state.experiments.size).toBe(0)
    expect(state.runs.size).toBe(0)
  })

  test('an unknown baseline is answered with those that there are', async () => {
    const { begin, aBaseline } = await underTest()
    const none = (await begin({ baseline: 'nope' })).json<Faults>()
    expect(none.errors[0]?.message).toContain('none yet')
    await aBaseline('good')
    await aBaseline('better')
    const some = (await begin({ baseline: 'nope' })).json<Faults>()
    expect(some.errors[0]?.message).toContain('"better", "good"')
  })

  test('runs are refused that are not completed, forks, of another scenario, or on both sides', async () => {
    const { begin, post, completed, start, scenario } = await underTest()
    const good = await completed()
    const open = await start()
    const { runId: fork } = (await post(`/runs/${good}/fork`, { atTurn: 0 })).json()
    const { id: other } = (await post('/scenarios', scenario)).json()
    const foreign = await completed({}, other)

    const accepted = (await begin({ baselineRunIds: [good, open, fork, foreign] })).json<Faults>()
    expect(accepted.errors.map(({ path }) => path)).toEqual(
      [1, 2, 3].map((place) => `baselineRunIds.${place}`),
    )
    expect(accepted.errors[0]?.message).toContain('queued')
    const candidates = { runs: undefined, baselineRunIds: [good], candidateRunIds: [open, good] }
    const both = (await begin(candidates)).json<Faults>()
    expect(both.errors).toEqual([{ path: 'candidateRunIds', message: expect.stringContaining(good) }])
  })

  test('each scenario of a suite needs a candidate', async () => {
    const { begin, post, completed, scenario, scenarioId } = await underTest()
    const { id: other } = (await post('/scenarios', { ...scenario, name: 'Five days' })).json()
    const suite = { scenarioId: undefined, scenarioIds: [scenarioId, other], runs: undefined }
    const answer = await begin({ ...suite, candidateRunIds: [await completed()] })
    expect(answer.json<Faults>().errors).toEqual([
      { path: 'candidateRunIds', message: 'None of these is a run of "Five days".' },
    ])
  })
})
