import { describe, expect, test } from 'vitest'
import { aDebateInput, aSeat } from '../../../testing/builders-of-runs.ts'
import { aSide, aSideToJudge, sidesWith } from '../../../testing/builders-of-sides.ts'
import { mulberry32 } from '../../debate/plan/seeded-random.ts'
import type { Experiment, ExperimentMetric } from '../../models/experiment.ts'
import { Experiment as ExperimentSchema } from '../../models/experiment.ts'
import type { RunErrorCode } from '../../models/run.ts'
import { judgeExperiment, type MeasuredSide } from './judge-experiment.ts'

const judge = (
  baseline: readonly MeasuredSide[],
  candidate: readonly MeasuredSide[],
  looks: Experiment['looks'] = 1,
  look: Experiment['look'] = 1,
) => judgeExperiment({ sides: [aSideToJudge({ baseline, candidate })], look, looks })

const metric = ({ metrics }: { readonly metrics: readonly ExperimentMetric[] }, name: string) => {
  const found = metrics.find((one) => one.name === name)
  if (found === undefined) throw new Error(`${name} was not judged`)
  return found
}

const repeated = (value: number, runs = 5) => new Array<number>(runs).fill(value)

/** Lognormal, as latencies are. */
function noisy(seed: number, runs: number, centre: number, spread: number): number[] {
  const random = mulberry32(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return Array.from({ length: runs }, () => Math.round(centre * Math.exp(spread * normal())))
}

describe('the default procedure', () => {
  const before = [1000, 1100, 950, 1050, 1200]

  test('finds the latency of the reference regressed, and says so', () => {
    const judged = judge(
      sidesWith({ latencyMs: before }),
      sidesWith({ latencyMs: [1300, 1250, 1400, 1150, 1500] }),
    )
    expect(judged).toMatchObject({ verdict: 'regressed', comparable: true })
    const latency = metric(judged, 'latencyMs')
    expect(latency).toMatchObject({ test: 'permutation (log)', primary: true, mid: 1.2, moreRuns: null })
    expect(latency.p).toBeCloseTo(0.0079, 4)
    expect(latency.effect).toBeCloseTo(1.2441, 4)
    expect(latency.runs).toEqual({ baseline: 5, candidate: 5 })
    expect(judged.reasons).toEqual(['Duration rose by 24 % (8.1 to 43 %), p = 0.008.'])
    expect(judged.scenarios[0]).toMatchObject({ verdict: 'regressed', metrics: judged.metrics })
  })

  test('finds nothing where nothing moved', () => {
    const still = { latencyMs: repeated(1000), costUsd: repeated(0), refusalRate: repeated(0) }
    const judged = judge(sidesWith(still), sidesWith(still))
    expect(judged.verdict).toBe('equivalent')
    expect(metric(judged, 'costUsd')).toMatchObject({ verdict: 'equivalent', effect: 1, interval: [1, 1] })
    expect(metric(judged, 'refusalRate')).toMatchObject({ verdict: 'equivalent', interval: [0, 0] })
    expect(judged.reasons).toEqual(['No difference that matters: Duration, Cost, Refusal rate.'])
  })

  test('finds a planted 40 % of latency regressed and 20 % at least suspect, with noise of 8 %', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const runs = (factor: number, from: number) =>
        sidesWith({
          latencyMs: noisy(seed + from, 10, 4000 * factor, 0.08),
          costUsd: noisy(seed + from + 1, 10, 90_000, 0.05).map((micros) => micros / 1e6),
          refusalRate: repeated(0, 10),
          toolSuccessRate: repeated(1, 10),
        })
      expect(judge(runs(1, 0), runs(1.4, 1000)).verdict, `40 %, ${seed}`).toBe('regressed')
      const verdict = judge(runs(1, 0), runs(1.2, 1000)).verdict
      expect(['regressed', 'suspect'], `20 %, ${seed}`).toContain(verdict)
    }
  })

  test('finds a planted refusal', () => {
    const at = { latencyMs: noisy(1, 10, 4000, 0.05), costUsd: repeated(0, 10) }
    const judged = judge(
      sidesWith({ ...at, refusalRate: repeated(0, 10) }),
      sidesWith({ ...at, refusalRate: [0.25, 0.25, 0, 0.5, 0.25, 0.25, 0.25, 0, 0.25, 0.5] }),
    )
    expect(judged.verdict).toBe('regressed')
    expect(judged.reasons[0]).toMatch(
      /^Refusal rate rose by 25 points \(\d+ to \d+ points\), p [<=] 0\.\d+\.$/,
    )
  })

  test('finds an improvement', () => {
    const at = { costUsd: repeated(0), refusalRate: repeated(0) }
    const judged = judge(
      sidesWith({ ...at, latencyMs: [1300, 1250, 1400, 1350, 1500] }),
      sidesWith({ ...at, latencyMs: [800, 850, 790, 820, 900] }),
    )
    expect(judged.verdict).toBe('improved')
    expect(metric(judged, 'latencyMs')).toMatchObject({ verdict: 'improved', moreRuns: null })
    expect(judged.reasons[0]).toMatch(/^Duration fell by 39 % \(3\d to 4\d %\)/)
  })

  test('does not let a gain excuse a doubt', () => {
    const judged = judge(
      sidesWith({ latencyMs: [1300, 1250, 1400, 1350, 1500], refusalRate: [0, 0.5, 0, 0, 0.5] }),
      sidesWith({ latencyMs: [800, 850, 790, 820, 900], refusalRate: [0, 0.5, 0, 0.25, 0.25] }),
    )
    expect(judged.verdict).toBe('inconclusive')
    expect(metric(judged, 'refusalRate').moreRuns).toBeGreaterThan(0)
    expect(judged.reasons[0]).toMatch(/undecided; about \d+ more runs a side would tell\.$/)
  })

  test('takes what became expensive for harm', () => {
    const judged = judge(sidesWith({ costUsd: repeated(0) }), sidesWith({ costUsd: repeated(0.02) }))
    expect(judged.verdict).toBe('regressed')
    expect(judged.reasons).toEqual(['Cost went from 0 to 0.02, p = 0.004.'])
  })

  test('takes tokens out for the cost where it is not known', () => {
    const judged = judge(
      sidesWith({ costUsd: repeated(0), outputTokens: repeated(100) }),
      sidesWith({ costUsd: [0, 0, 0, 0, null], outputTokens: repeated(140) }),
    )
    expect(metric(judged, 'costUsd').primary).toBe(false)
    expect(metric(judged, 'outputTokens')).toMatchObject({ primary: true, verdict: 'regressed' })
  })

  test('leaves out metrics without a value, and says so when one side has some', () => {
    const judged = judge(
      sidesWith({ latencyMs: repeated(1), toolSuccessRate: repeated(1) }),
      sidesWith({ latencyMs: repeated(1) }),
    )
    expect(judged.metrics.map(({ name }) => name)).toEqual(['latencyMs'])
    expect(judged.reasons).toContain(
      'Tool success rate has no value in any run of the candidate: it was not judged.',
    )
  })

  test('leaves out metrics that have no good direction', () => {
    const judged = judge(
      sidesWith({ latencyMs: repeated(1), turns: repeated(3), agreement: repeated(0.1) }),
      sidesWith({ latencyMs: repeated(1), turns: repeated(9), agreement: repeated(0.9) }),
    )
    expect(judged.metrics.map(({ name }) => name)).toEqual(['latencyMs'])
  })

  test('lets other metrics hint, not decide', () => {
    const at = { latencyMs: repeated(1000, 8) }
    const judged = judge(
      sidesWith({ ...at, repetition: [0.1, 0.12, 0.11, 0.1, 0.13, 0.1, 0.12, 0.11] }),
      sidesWith({ ...at, repetition: [0.6, 0.62, 0.61, 0.6, 0.63, 0.6, 0.62, 0.61] }),
    )
    expect(metric(judged, 'repetition')).toMatchObject({ verdict: 'suspect', primary: false, moreRuns: null })
    expect(judged.verdict).toBe('equivalent')
    expect(judged.reasons[1]).toMatch(/^A hint, which decides nothing: .* rose by 50 points/)
  })

  test('judges what a model has judged as a hint', () => {
    const judgedBy = (value: number) => ({ rubric: { value, judge: 'j', promptVersion: 1 } })
    const at = { latencyMs: repeated(1000) }
    const judged = judge(sidesWith(at, { judged: judgedBy(0.8) }), sidesWith(at, { judged: judgedBy(0.4) }))
    expect(metric(judged, 'judged.rubric')).toMatchObject({ primary: false, mid: 0.05, verdict: 'suspect' })
    expect(judged.verdict).toBe('equivalent')
  })
})

describe('A against A', () => {
  const splitsOfTen = Array.from({ length: 1024 }, (_, mask) => mask).filter(
    (mask) => mask.toString(2).replaceAll('0', '').length === 5,
  )
  const isFlagged = (judged: ReturnType<typeof judge>) =>
    judged.metrics.some(({ primary, pAdjusted }) => primary && (pAdjusted ?? 1) <= 0.05)

  function flagged(runs: readonly MeasuredSide[]) {
    const judged = splitsOfTen.map((mask) =>
      judge(
        runs.filter((_, run) => !((mask >> run) & 1)),
        runs.filter((_, run) => (mask >> run) & 1),
      ),
    )
    return {
      flagged: judged.filter(isFlagged).length,
      regressed: judged.filter(({ verdict }) => verdict === 'regressed').length,
    }
  }

  test.each([1, 2, 3])('flags at most 12 of 252 splits with one primary metric (seed %d)', (seed) => {
    expect(splitsOfTen).toHaveLength(252)
    const found = flagged(sidesWith({ latencyMs: noisy(seed, 10, 4000, 0.3) }))
    expect(found.flagged).toBeLessThanOrEqual(12)
    expect(found.flagged).toBeGreaterThan(0)
    expect(found.regressed).toBeLessThanOrEqual(12)
  })

  test.each([4, 5])('and with four, after Holm (seed %d)', (seed) => {
    const random = mulberry32(seed)
    const found = flagged(
      sidesWith({
        latencyMs: noisy(seed, 10, 4000, 0.3),
        costUsd: noisy(seed + 50, 10, 90_000, 0.4),
        refusalRate: Array.from({ length: 10 }, () => Math.floor(random() * 5) / 10),
        toolSuccessRate: Array.from({ length: 10 }, () => 1 - Math.floor(random() * 4) / 10),
      }),
    )
    expect(found.flagged).toBeLessThanOrEqual(12)
    expect(found.regressed).toBeLessThanOrEqual(12)
  })
})

describe('two looks', () => {
  test('get half of α each', () => {
    // p is 11/252 = 0.0437: enough for one look, not for one of two.
    const [before, after] = [
      sidesWith({ latencyMs: [100, 104, 108, 150, 132] }),
      sidesWith({ latencyMs: [140, 148, 120, 152, 160] }),
    ]
    const once = metric(judge(before, after), 'latencyMs')
    expect(once.p).toBeGreaterThan(0.025)
    expect(once.p).toBeLessThanOrEqual(0.05)
    expect(once.verdict).toBe('regressed')
    const first = judge(before, after, 2)
    expect(first.verdict).toBe('suspect')
    expect(first.reasons).toContain(
      'This was the first of two looks: it can be extended once, by as many runs again.',
    )
    expect(judge(before, after, 2, 2).reasons).toHaveLength(1)
  })
})

describe('too few runs', () => {
  test('are insufficient, with how many are missing', () => {
    const judged = judge(
      sidesWith({ latencyMs: repeated(1000, 3) }),
      sidesWith({ latencyMs: repeated(2000, 5) }),
    )
    expect(judged.verdict).toBe('insufficient')
    expect(metric(judged, 'latencyMs')).toMatchObject({ verdict: 'insufficient', moreRuns: 2 })
    expect(judged.reasons[0]).toMatch(/: 3 against 5 values are too few to tell; 2 more a side are needed\.$/)
  })

  test('no baseline at all says how to pin one', () => {
    const judged = judge([], sidesWith({ latencyMs: repeated(1000) }))
    expect(judged).toMatchObject({ verdict: 'insufficient', comparable: true, metrics: [] })
    expect(judged.reasons[0]).toMatch(/"Four days" has no baseline .*workbench eval promote/)
  })

  test('one run against one run is shown and not judged', () => {
    const judged = judge([aSide({ metrics: { latencyMs: 1 } })], [aSide({ metrics: { latencyMs: 2 } })])
    expect(judged.verdict).toBe('insufficient')
    expect(metric(judged, 'latencyMs')).toMatchObject({ effect: 2, interval: null })
  })
})

describe('gates', () => {
  const good = () => sidesWith({ latencyMs: repeated(1000) })

  test.each<RunErrorCode>(['budget', 'timeout', 'step_failed', 'model_bad_request', 'internal'])(
    'a candidate run that failed by %s is harm without statistics',
    (errorCode) => {
      const failed = aSide({ status: 'failed', errorCode, metrics: { latencyMs: 5 } })
      const judged = judge(good(), [...good(), failed])
      expect(judged).toMatchObject({ verdict: 'regressed', comparable: true })
      expect(judged.reasons[0]).toBe(
        `The run ${failed.runId} failed (${errorCode}). A candidate has to complete.`,
      )
      // Its figures are those of half a debate.
      expect(metric(judged, 'latencyMs').runs.candidate).toBe(5)
    },
  )

  test.each<RunErrorCode>(['model_auth', 'model_unavailable', 'model_rate_limited', 'worker_lost'])(
    'a candidate run that failed by %s says nothing of the candidate',
    (errorCode) => {
      const failed = aSide({ status: 'failed', errorCode })
      const judged = judge(good(), [...good(), failed])
      expect(judged).toMatchObject({ verdict: null, comparable: true, metrics: [] })
      expect(judged.reasons[0]).toContain(failed.runId)
      expect(judged.scenarios[0]?.verdict).toBeNull()
    },
  )

  test('cancelled runs can be resumed; unknown failures are held against the candidate', () => {
    expect(judge(good(), [aSide({ status: 'cancelled', errorCode: 'cancelled' })]).verdict).toBeNull()
    expect(judge(good(), [aSide({ status: 'running' })]).verdict).toBeNull()
    expect(judge(good(), [aSide({ status: 'failed', errorCode: 'new_code' })]).verdict).toBe('regressed')
  })

  test('baseline runs that did not complete are left out', () => {
    const failed = aSide({ status: 'failed', errorCode: 'internal' })
    const judged = judge([...good(), failed], good())
    expect(judged.verdict).toBe('equivalent')
    expect(judged.reasons[0]).toContain(`${failed.runId} failed (internal). It is no baseline`)
  })
})

describe('what can be compared', () => {
  const at = { latencyMs: repeated(1000) }
  const runs = (overrides: Partial<Omit<MeasuredSide, 'metrics'>>) => sidesWith(at, overrides)
  const withInput = (overrides: Parameters<typeof aDebateInput>[0]) =>
    runs({ input: aDebateInput(overrides) })

  test.each<[string, MeasuredSide[], string]>([
    ['another topic', withInput({ topic: 'Five days?' }), 'topic'],
    ['another context', withInput({ context: 'A bakery.' }), 'context'],
    ['another format', withInput({ format: 'single' }), 'format'],
    ['other options', withInput({ formatOptions: { blind: true } }), 'format'],
    ['more rounds', withInput({ rounds: 3 }), 'number of rounds'],
    ['fewer seats', withInput({ participants: [aSeat(0)] }), 'number of participants'],
    [
      'other roles',
      withInput({ participants: [aSeat(0, { role: 'sceptic' }), aSeat(1)] }),
      'roles and stances of the participants',
    ],
    ['other documents', withInput({ collections: ['papers'] }), 'choice of documents'],
    ['real models', runs({ simulated: false }), 'use of simulated models'],
    ['another measure', runs({ scoreVersion: 2 }), 'version of the metrics'],
    ['no debate', runs({ input: null }), 'kind of run'],
  ])('not with %s', (_, candidate, reason) => {
    const judged = judge(runs({}), candidate)
    expect(judged).toMatchObject({ verdict: null, comparable: false, metrics: [] })
    expect(judged.reasons[0]).toContain(`The baseline and the candidate do not have the same ${reason}.`)
    expect(judged.scenarios[0]).toMatchObject({ verdict: null, comparable: false })
  })

  test('not with another judge, or another prompt of his', () => {
    const judgedBy = (judge: string, promptVersion: number) =>
      runs({ judged: { rubric: { value: 0.5, judge, promptVersion } } })
    expect(judge(judgedBy('a', 1), judgedBy('b', 1)).comparable).toBe(false)
    expect(judge(judgedBy('a', 1), judgedBy('a', 2)).comparable).toBe(false)
    expect(judge(judgedBy('a', 1), judgedBy('a', 1)).comparable).toBe(true)
    // Who was not judged can't have been judged by another.
    expect(judge(runs({}), judgedBy('a', 1)).comparable).toBe(true)
  })

  test('not with a task that is mixed within a side', () => {
    const mixed = [...withInput({ topic: 'Five days?' }).slice(0, 2), ...runs({}).slice(0, 3)]
    expect(judge(mixed, runs({})).reasons[0]).toBe('The runs of the baseline do not have the same topic.')
  })

  test('not with settings that are mixed within a side', () => {
    const mixed = [...withInput({ model: 'other' }).slice(0, 2), ...runs({}).slice(0, 3)]
    const judged = judge(runs({}), mixed)
    expect(judged).toMatchObject({ verdict: null, comparable: false })
    expect(judged.reasons).toEqual([
      'The runs of the candidate were not made with the same settings: they differ in model.',
    ])
  })

  test('with what is on trial, which is listed', () => {
    const seats = [aSeat(0, { model: 'new', temperature: 0.2, tools: ['search'] }), aSeat(1)]
    const judged = judge(
      runs({}),
      withInput({ participants: seats, seed: 9, scenarioVersion: 4, maxOutputTokens: 2048 }),
    )
    expect(judged).toMatchObject({ verdict: 'equivalent', comparable: true })
    expect(judged.scenarios[0]?.changes).toEqual([
      { path: 'participants.0.model', a: 'simulated:debater', b: 'new' },
      { path: 'participants.0.temperature', a: null, b: 0.2 },
      { path: 'participants.0.tools', a: [], b: ['search'] },
      { path: 'maxOutputTokens', a: 1024, b: 2048 },
    ])
  })

  test('with runs of other seeds, prices and persona versions on a side', () => {
    const candidate = [1, 2, 3, 4, 5].map((seed) =>
      aSide({
        input: aDebateInput({
          seed,
          participants: [aSeat(0, { personaVersion: seed }), aSeat(1)],
          prices: {},
        }),
        metrics: { latencyMs: 1000 },
      }),
    )
    expect(judge(runs({}), candidate)).toMatchObject({ verdict: 'equivalent', comparable: true })
  })
})

describe('a suite', () => {
  const scenario = (name: string, before: readonly number[], after: readonly number[]) =>
    aSideToJudge({
      scenarioName: name,
      baseline: sidesWith({ latencyMs: before }),
      candidate: sidesWith({ latencyMs: after }),
    })
  const suite = (...sides: ReturnType<typeof scenario>[]) => judgeExperiment({ sides, look: 1, looks: 1 })
  const still = repeated(1000)

  test('is as bad as its worst scenario, and names it', () => {
    const judged = suite(
      scenario('Calm', still, still),
      scenario('Slow', [1000, 1010, 990, 1000, 1005], [1500, 1510, 1490, 1500, 1505]),
    )
    expect(judged.verdict).toBe('regressed')
    expect(judged.scenarios.map(({ verdict }) => verdict)).toEqual(['equivalent', 'regressed'])
    expect(judged.reasons).toContain('Calm: No difference that matters: Duration.')
    expect(judged.reasons.some((reason) => reason.startsWith('Slow: Duration rose by 50 %'))).toBe(true)
    // Two scenarios can't be tested as a whole, which is no doubt about either.
    expect(metric(judged, 'latencyMs')).toMatchObject({
      test: 'sign-flip',
      verdict: 'insufficient',
      runs: { baseline: 2, candidate: 2 },
    })
  })

  test('of scenarios in which nothing moved is equivalent', () => {
    expect(suite(scenario('A', still, still), scenario('B', still, still)).verdict).toBe('equivalent')
  })

  test('adjusts the metrics of all scenarios together', () => {
    const [before, after] = [
      [1000, 1010, 990, 1000, 1005],
      [1500, 1510, 1490, 1500, 1505],
    ]
    const alone = suite(scenario('Slow', before, after))
    const among = suite(
      scenario('Slow', before, after),
      scenario('B', still, still),
      scenario('C', still, still),
    )
    expect(alone.scenarios[0]?.metrics[0]?.pAdjusted).toBeCloseTo(1 / 252, 12)
    expect(among.scenarios[0]?.metrics[0]?.pAdjusted).toBeCloseTo(3 / 252, 12)
  })

  test('with a small harm in every scenario is worse than any of them', () => {
    const sides = Array.from({ length: 10 }, (_, index) =>
      scenario(`S${index}`, noisy(index + 1, 10, 1000, 0.5), noisy(index + 101, 10, 1750, 0.5)),
    )
    const judged = suite(...sides)
    expect(judged.scenarios.filter(({ verdict }) => verdict === 'regressed').length).toBeLessThan(6)
    expect(metric(judged, 'latencyMs')).toMatchObject({ test: 'sign-flip', verdict: 'regressed' })
    expect(metric(judged, 'latencyMs').pAdjusted).toBeCloseTo(2 / 1024, 12)
    expect(judged.verdict).toBe('regressed')
    expect(judged.reasons[0]).toMatch(/^Over all scenarios: Duration rose by/)
  })

  test('with one that can not be compared has no verdict', () => {
    const other = aSideToJudge({
      scenarioName: 'Other',
      baseline: sidesWith({ latencyMs: still }),
      candidate: sidesWith({ latencyMs: still }, { scoreVersion: 2 }),
    })
    const judged = suite(scenario('A', still, still), other)
    expect(judged).toMatchObject({ verdict: null, comparable: false })
    expect(judged.scenarios.map(({ verdict }) => verdict)).toEqual(['equivalent', null])
    expect(judged.reasons.some((reason) => reason.startsWith('Other: ') && reason.includes('version'))).toBe(
      true,
    )
  })
})

test('what it says has the shape of an experiment', () => {
  const judged = judge(
    sidesWith({ latencyMs: noisy(1, 10, 900, 0.3), costUsd: repeated(0, 10), refusalRate: repeated(0, 10) }),
    sidesWith({ latencyMs: noisy(2, 10, 900, 0.3), costUsd: repeated(1, 10), refusalRate: repeated(1, 10) }),
  )
  const shape = ExperimentSchema.pick({
    verdict: true,
    comparable: true,
    reasons: true,
    metrics: true,
    scenarios: true,
  })
  expect(shape.parse(judged)).toEqual(judged)
  expect(JSON.parse(JSON.stringify(judged))).toEqual(judged)
})

test('the same runs give the same words for ever', () => {
  const [before, after] = [
    sidesWith({ latencyMs: noisy(1, 12, 900, 0.3) }),
    sidesWith({ latencyMs: noisy(2, 12, 900, 0.3) }),
  ]
  expect(judge(before, after).metrics).toEqual(judge(before, after).metrics)
})

test('what improved says how sure that is, not how unlikely harm is', () => {
  const baseline = sidesWith({ latencyMs: [1000, 1100, 950, 1050, 1200] })
  const candidate = sidesWith({ latencyMs: [500, 550, 475, 525, 600] })
  const { reasons } = judgeExperiment({ sides: [aSideToJudge({ baseline, candidate })], look: 1, looks: 1 })
  expect(reasons[0]).toMatch(/^Duration fell by 50 % .*p = 0\.0\d+\.$/)
})

test('a run that was interrupted says nothing of how long runs take', () => {
  const baseline = sidesWith({ latencyMs: [1000, 1100, 950, 1050, 1200, 1020] })
  const candidate = sidesWith({ latencyMs: [1000, 1100, 950, 1050, 1200] })
  const resumed = aSide({ attempt: 2, metrics: { latencyMs: 90_000 } })
  const judged = judgeExperiment({
    sides: [aSideToJudge({ baseline, candidate: [...candidate, resumed] })],
    look: 1,
    looks: 1,
  })
  expect(judged.metrics.find(({ name }) => name === 'latencyMs')).toMatchObject({
    runs: { baseline: 6, candidate: 5 },
    meanCandidate: 1060,
  })
  expect(judged.verdict).not.toBe('regressed')
  expect(judged.reasons).toContain(
    'Duration leaves out runs that were interrupted or had to wait: 0 of the baseline, 1 of the candidate.',
  )
})
