import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Experiment, Outcome } from '@workbench/client/models'
import { answerJson, type FakeRequest, startFakeApiServer } from '@workbench/client/testing/fake-api-server'
import {
  aMetric,
  anExperiment,
  aScenarioVerdict,
} from '@workbench/core/evaluation/experiment-report/testing/an-experiment'
import { testId } from '@workbench/core/testing/test-id'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../../testing/run-command.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { gateCodes } from '../exit-codes.ts'
import { cancelEval } from './cancel-eval.ts'
import { extendEval } from './extend-eval.ts'
import { listBaselines } from './list-baselines.ts'
import { listEvals } from './list-evals.ts'
import { promoteBaseline } from './promote-baseline.ts'
import { rescore } from './rescore.ts'
import { type EvalOptions, runEval } from './run-eval.ts'
import { showEval } from './show-eval.ts'

const folder = temporaryFolder()
const scenarioId = testId()
const otherId = testId()
const scenarios = [
  { id: scenarioId, name: 'Four days', rounds: 2, participants: [] },
  { id: otherId, name: 'Billing', rounds: 2, participants: [] },
]
const scores = ['completed', 'failed', 'completed', 'completed'].map((status) => ({
  runId: testId(),
  status,
}))

interface Shelf {
  /** What reading it gives, one after another, the last for ever. */
  readonly experiments?: readonly Experiment[]
  /** What a request that starts or changes something is answered with, instead. */
  readonly refusal?: { readonly status: number; readonly detail: string }
  /** One after another. */
  readonly rescored?: readonly { readonly rescored: number; readonly left: number }[]
}

async function workbench({ experiments = [anExperiment()], refusal, rescored = [] }: Shelf = {}) {
  const answers = [...experiments]
  const batches = [...rescored]
  const [shown] = experiments
  const server = await startFakeApiServer(({ method, path }: FakeRequest, response) => {
    const { pathname, searchParams } = new URL(path, 'http://fake')
    const [, first, id, part] = pathname.split('/')
    if (method === 'POST' && refusal !== undefined) return answerJson(response, refusal, refusal.status)
    if (pathname === '/scores/rescore') {
      const batch = batches.shift()
      return batch === undefined
        ? answerJson(response, { status: 500, detail: 'Broken.' }, 500)
        : answerJson(response, batch)
    }
    if (method === 'POST' && part === 'baselines') {
      return answerJson(response, { id: testId(), scenarioId: id, name: 'good' }, 201)
    }
    if (method === 'POST') return answerJson(response, { experimentId: shown?.id }, 202)
    if (part === 'report') return void response.end(`report ${searchParams.get('format')}`)
    if (part === 'scores') return answerJson(response, { items: scores })
    if (part === 'baselines') {
      const baseline = { id: otherId, name: 'good', note: 'Read\tby hand.', runIds: [testId()] }
      return answerJson(response, {
        items: [{ ...baseline, createdAt: '2026-01-01T00:00:00.000Z' }],
        nextCursor: null,
      })
    }
    if (first === 'scenarios' && id === undefined)
      return answerJson(response, { items: scenarios, nextCursor: null })
    if (first === 'experiments' && id === undefined) {
      return answerJson(response, { items: experiments, nextCursor: null })
    }
    if (first === 'experiments')
      return answerJson(response, answers.length > 1 ? answers.shift() : answers[0])
    answerJson(response, { status: 404, detail: 'There is no such thing.' }, 404)
  })
  onTestFinished(() => server.close())
  const posts = () => server.requests.filter(({ method }) => method === 'POST')
  return { ...server, posts, id: shown?.id ?? '' }
}

const options: EvalOptions = { runs: 5, override: [], json: false, timeoutMs: 60_000 }
const resumed = (id: string): EvalOptions => ({ ...options, runs: undefined, resume: id })

describe('a gate', () => {
  test('starts an experiment once, says where it is, and what came of it', async () => {
    const { url, posts, id } = await workbench()
    const { code, out } = await runCommand(url, (context) =>
      runEval(
        ['four days'],
        { ...options, baseline: 'good', name: 'N', looks: 2, override: ['rounds=3'] },
        context,
      ),
    )
    expect(code).toBe(1)
    expect(posts()).toMatchObject([
      {
        path: '/experiments',
        headers: { 'idempotency-key': expect.stringMatching(/^cli-.{36}$/) },
        body: { scenarioId, runs: 5, baseline: 'good', name: 'N', looks: 2, overrides: { rounds: 3 } },
      },
    ])
    expect(out.split('\n').slice(0, 2)).toEqual([id, `${url}/experiments/${id}`])
    expect(out).toContain('Regressed: Nightly\n2 runs against 2 accepted runs (good), α = 0.05\n')
    expect(out).toContain('\nDuration rose by 24 %.\n')
    expect(out).toContain('participants.0.model: acme:small → acme:big')
    expect(out).toMatch(/Duration +1056 ms +1314 ms +×1\.24 +×1\.08 to ×1\.43 +0\.032 +Regressed/)
  })

  test('takes several scenarios as a suite, each with its own verdict', async () => {
    const fine = { verdict: 'equivalent' as const, metrics: [aMetric({ verdict: 'equivalent' })] }
    const suite = anExperiment({
      scenarios: [aScenarioVerdict({ ...fine, scenarioName: 'Billing' }), aScenarioVerdict()],
      verdict: 'regressed',
    })
    const { url, posts } = await workbench({ experiments: [suite] })
    const { out } = await runCommand(url, (context) => runEval(['Four days', 'Billing'], options, context))
    expect(posts()[0]?.body).toEqual({ scenarioIds: [scenarioId, otherId], runs: 5 })
    expect(out).toContain('Equivalent: Billing\n')
    expect(out).toContain('Regressed: Four days\n')
  })

  test.each<[Outcome, number]>([
    ['equivalent', 0],
    ['improved', 0],
    ['regressed', 1],
    ['insufficient', 2],
    ['suspect', 2],
    ['inconclusive', 2],
  ])('%s exits with %i', async (verdict, code) => {
    const { url } = await workbench({ experiments: [anExperiment({ verdict })] })
    expect((await runCommand(url, (context) => runEval(['Four days'], options, context))).code).toBe(code)
  })

  test.each<[string, Partial<Pick<Experiment, 'status' | 'verdict' | 'comparable'>>]>([
    ['what can not be compared', { comparable: false, verdict: 'equivalent' }],
    ['what could not be run', { status: 'failed', verdict: null }],
    ['what was cancelled', { status: 'cancelled', verdict: null }],
  ])('%s exits with 3', async (_, overrides) => {
    const { url } = await workbench({ experiments: [anExperiment(overrides)] })
    expect((await runCommand(url, (context) => runEval(['Four days'], options, context))).code).toBe(3)
  })

  test('says how many more runs would tell, and of a second look', async () => {
    const metrics = [aMetric({ verdict: 'inconclusive', moreRuns: 7 })]
    const undecided = anExperiment({ verdict: 'inconclusive', looks: 2, metrics })
    const { url, id } = await workbench({ experiments: [undecided] })
    const { out } = await runCommand(url, (context) => runEval(['Four days'], options, context))
    expect(out).toContain('Run 7 more: ')
    expect(out).toContain(`eval extend ${id}\n`)
  })

  test('--json prints the experiment and nothing else on stdout', async () => {
    const { url, id } = await workbench()
    const { out, errors } = await runCommand(url, (context) =>
      runEval(['Four days'], { ...options, json: true }, context),
    )
    expect(JSON.parse(out)).toMatchObject({ id, verdict: 'regressed' })
    expect(errors).toContain(id)
  })
})

describe('files for a build', () => {
  test('are written whole, over what was there', async () => {
    const files = { junit: join(folder(), 'junit.xml'), summary: join(folder(), 'summary.md') }
    await writeFile(files.junit, 'of yesterday')
    const { url } = await workbench()
    await runCommand(url, (context) => runEval(['Four days'], { ...options, ...files }, context))
    expect(await readFile(files.junit, 'utf8')).toBe('report junit')
    expect(await readFile(files.summary, 'utf8')).toBe('report md')
    expect(await readdir(folder())).toHaveLength(2)
  })

  test('that can not be are told before anything is started', async () => {
    const { url, requests } = await workbench()
    await mkdir(join(folder(), 'taken'))
    for (const junit of [join(folder(), 'missing/junit.xml'), join(folder(), 'taken')]) {
      const { code, errors } = await runCommand(url, (context) =>
        runEval(['Four days'], { ...options, junit }, context),
      )
      expect(code).not.toBe(0)
      expect(errors).toContain('Nothing was started.')
    }
    expect(requests).toEqual([])
  })
})

describe('--resume', () => {
  const finished = anExperiment({ verdict: 'equivalent' })
  test('of one that runs waits on', async () => {
    const running = { ...finished, status: 'running' as const, verdict: null }
    const { url, posts, id } = await workbench({ experiments: [running, running, finished] })
    const { code } = await runCommand(url, (context) => runEval([], resumed(id), context))
    expect({ code, posts: posts() }).toEqual({ code: 0, posts: [] })
  })

  test.each(['failed', 'cancelled'] as const)('of one that is %s goes on with it', async (status) => {
    const interrupted = { ...finished, status, verdict: null }
    const { url, posts, id } = await workbench({ experiments: [interrupted, finished] })
    const { code } = await runCommand(url, (context) => runEval([], resumed('latest'), context))
    expect(code).toBe(0)
    expect(posts().map(({ path }) => path)).toEqual([`/experiments/${id}/resume`])
  })

  test('of one that has ended says again what came of it', async () => {
    const { url, posts, id } = await workbench({ experiments: [finished] })
    const { code, out } = await runCommand(url, (context) => runEval([], resumed(id.slice(-8)), context))
    expect({ code, posts: posts() }).toEqual({ code: 0, posts: [] })
    expect(out).toContain('Equivalent: Nightly')
  })
})

test('a second look is started once and waited for', async () => {
  const { url, posts, id } = await workbench()
  const { code } = await runCommand(url, (context) => extendEval(id, options, context))
  expect(code).toBe(1)
  expect(posts()).toMatchObject([
    { path: `/experiments/${id}/extend`, headers: { 'idempotency-key': expect.stringMatching(/^extend-/) } },
  ])
})

test('one that runs is shown without waiting, and can be cancelled', async () => {
  const running = anExperiment({ status: 'running', verdict: null, reasons: [], metrics: [] })
  const { url, posts, id } = await workbench({ experiments: [running] })
  const shown = await runCommand(url, (context) => showEval(id, { json: false }, context))
  expect(shown).toMatchObject({ code: 0, out: expect.stringContaining('2 of 2 runs have ended') })
  const cancelled = await runCommand(url, (context) => cancelEval(id, { json: false }, context))
  expect(cancelled).toMatchObject({ code: 0, out: `${id}  cancelled\n` })
  expect(posts().map(({ path }) => path)).toEqual([`/experiments/${id}/cancel`])
})

test('lists are tables on a terminal and lines in a pipe', async () => {
  const { url, id, requests } = await workbench()
  const list = { scenario: 'Billing', limit: 20, json: false }
  const piped = await runCommand(url, (context) => listEvals(list, context))
  expect(piped.out).toMatch(new RegExp(`^${id}\tcompleted\tregressed\t2\t2\t0\t0.0123\t.*\tNightly\n$`))
  expect(requests.at(-1)?.path).toBe(`/experiments?limit=20&scenarioId=${otherId}`)
  const seen = await runCommand(url, (context) => listEvals(list, context), { isInteractive: true })
  expect(seen.out).toMatch(/EXPERIMENT.*VERDICT.*NAME/)
  const baselines = await runCommand(url, (context) => listBaselines('Billing', { json: false }, context))
  expect(baselines.out).toBe(`${otherId}\tgood\t1\t2026-01-01T00:00:00.000Z\tRead by hand.\n`)
})

describe('a baseline', () => {
  const about = { name: 'good', note: 'Read by hand.', json: false }
  test('is made of the last completed runs', async () => {
    const { url, posts } = await workbench()
    const { code, out } = await runCommand(url, (context) =>
      promoteBaseline('Four days', { ...about, last: 2 }, context),
    )
    expect({ code, out }).toEqual({ code: 0, out: 'good: 2 runs pinned\n' })
    expect(posts()).toMatchObject([
      {
        path: `/scenarios/${scenarioId}/baselines`,
        body: { name: 'good', note: 'Read by hand.', runIds: [scores[0]?.runId, scores[2]?.runId] },
      },
    ])
  })

  test('is not made of fewer runs than are asked for', async () => {
    const { url, posts } = await workbench()
    const { code, errors } = await runCommand(url, (context) =>
      promoteBaseline('Four days', { ...about, last: 4 }, context),
    )
    expect({ code, posts: posts() }).toEqual({ code: 1, posts: [] })
    expect(errors).toContain('there are 3')
  })

  test('is made of what an experiment ran of the scenario', async () => {
    const verdict = aScenarioVerdict({ scenarioId: scenarioId as never })
    const { url, posts } = await workbench({ experiments: [anExperiment({ scenarios: [verdict] })] })
    const promote = (scenario: string) =>
      runCommand(url, (context) => promoteBaseline(scenario, { ...about, experiment: 'latest' }, context))
    expect((await promote('Four days')).code).toBe(0)
    expect(posts()[0]?.body).toMatchObject({ runIds: verdict.candidateRunIds })
    expect((await promote('Billing')).errors).toContain('not about this scenario')
  })

  test('is made of one kind of runs', async () => {
    const { url, requests } = await workbench()
    for (const runs of [{}, { last: 1, runs: [testId()] }]) {
      const { code } = await runCommand(url, (context) =>
        promoteBaseline('Four days', { ...about, ...runs }, context),
      )
      expect(code).toBe(2)
    }
    expect(requests).toEqual([])
  })
})

describe('scores', () => {
  const all = { scenario: undefined, json: false }
  test('are computed anew batch by batch', async () => {
    const rescored = [
      { rescored: 50, left: 3 },
      { rescored: 3, left: 0 },
    ]
    const { url, posts } = await workbench({ rescored })
    const { code, out } = await runCommand(url, (context) =>
      rescore({ ...all, scenario: 'Billing' }, context),
    )
    expect({ code, out }).toEqual({ code: 0, out: '53 scores computed anew\n' })
    expect(posts().map(({ body }) => body)).toEqual([{ scenarioId: otherId }, { scenarioId: otherId }])
  })

  test('that can not be computed are told, and end it', async () => {
    const rescored = [
      { rescored: 5, left: 2 },
      { rescored: 0, left: 2 },
    ]
    const { url } = await workbench({ rescored })
    const { code, out, errors } = await runCommand(url, (context) => rescore({ ...all, json: true }, context))
    expect({ code, out }).toEqual({ code: 3, out: '{"rescored":5,"left":2}\n' })
    expect(errors).toContain('2 could not be')
  })
})

describe('whatever goes wrong with a gate', () => {
  const commandWith = async (url: string, command: Parameters<typeof runCommand>[1]) =>
    runCommand(url, command, { faultCode: gateCodes.couldNotRun })
  test('is no verdict: a refusal', async () => {
    const { url } = await workbench({ refusal: { status: 422, detail: 'There are "good", "better".' } })
    const { code, errors } = await commandWith(url, (context) => runEval(['Four days'], options, context))
    expect({ code, errors }).toEqual({ code: 3, errors: 'workbench: There are "good", "better".\n' })
  })

  test('is no verdict: an unknown scenario', async () => {
    const { url } = await workbench()
    const { code, errors } = await commandWith(url, (context) => runEval(['Tea'], options, context))
    expect(code).toBe(3)
    expect(errors).toContain('There is no scenario "Tea"')
  })

  test('is no verdict: a fault of the program', async () => {
    const { url } = await workbench()
    const { code, errors } = await commandWith(url, () => Promise.reject(new TypeError('Of nothing.')))
    expect(code).toBe(3)
    expect(errors).toContain('TypeError: Of nothing.')
  })
})
