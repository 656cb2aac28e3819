import { describe, expect, test } from 'vitest'
import { experimentJunit } from './experiment-junit.ts'
import { aMetric, anExperiment, aScenarioVerdict } from './testing/an-experiment.ts'

const address = 'http://127.0.0.1:4200/experiments/1?a=1&b=2'

/** Every element in order as "name" or "name:what its attribute `name` or `message` begins with". */
const outline = (xml: string) =>
  [...xml.matchAll(/<(testsuite|testcase|failure|error|skipped|system-out)\b([^>]*)/g)].map(
    ([, element, attributes]) => {
      const name = /(?: name| message)="([^":]*)/.exec(attributes ?? '')?.[1]
      return name === undefined ? element : `${element} ${name}`
    },
  )

test('a suite for the scenario, a case for each primary metric', () => {
  const metrics = [
    aMetric(),
    aMetric({ name: 'refusalRate', verdict: 'equivalent' }),
    aMetric({ name: 'costUsd', verdict: 'inconclusive', moreRuns: 3 }),
    aMetric({ name: 'distinct2', primary: false, verdict: 'suspect' }),
  ]
  const xml = experimentJunit(anExperiment({ scenarios: [aScenarioVerdict({ metrics })] }), address)

  expect(xml).toContain(
    '<testsuites name="Nightly" tests="3" failures="1" errors="0" skipped="1" time="90.500">',
  )
  expect(xml).toContain(
    '<property name="experiment" value="http://127.0.0.1:4200/experiments/1?a=1&amp;b=2"/>',
  )
  expect(outline(xml)).toEqual([
    'testsuite Four days',
    'testcase Duration',
    'failure Regressed',
    'testcase Refusal rate',
    'system-out',
    'testcase Cost',
    'skipped Inconclusive',
  ])
  expect(xml).toContain('Regressed: 1056 ms → 1314 ms, ×1.24 (95 % interval ×1.08 to ×1.43), p 0.032')
  expect(xml).toContain('baseline: 1000, 1100, 950, 1050, 1200&#10;candidate: 1300')
})

describe('what decides has to show', () => {
  test('when a run failed by its own doing', () => {
    const metrics = [aMetric({ verdict: 'equivalent' })]
    const scenarios = [aScenarioVerdict({ metrics, reasons: ['The run 7 failed (budget).'] })]
    const xml = experimentJunit(anExperiment({ scenarios }), address)
    expect(outline(xml).slice(-2)).toEqual(['testcase verdict', 'failure Regressed'])
    expect(xml).toContain('The run 7 failed (budget).')
  })

  test('when there is no figure at all', () => {
    const scenarios = [aScenarioVerdict({ metrics: [], verdict: 'insufficient' })]
    expect(outline(experimentJunit(anExperiment({ scenarios }), address))).toEqual([
      'testsuite Four days',
      'testcase verdict',
      'skipped Insufficient',
    ])
  })

  test('when runs can not be compared, and when they could not be run', () => {
    const scenarios = [aScenarioVerdict({ comparable: false, verdict: null })]
    expect(outline(experimentJunit(anExperiment({ scenarios }), address))).toEqual([
      'testsuite Four days',
      'testcase verdict',
      'error Not comparable',
    ])
    const failed = anExperiment({ status: 'failed', verdict: null, reasons: ['No key.'] })
    expect(outline(experimentJunit(failed, address)).at(-1)).toBe('error Could not be run')
  })

  test('over all scenarios of a suite together', () => {
    const fine = { metrics: [aMetric({ verdict: 'equivalent' })], verdict: 'equivalent' as const }
    const scenarios = [aScenarioVerdict(fine), aScenarioVerdict({ ...fine, scenarioName: 'Five days' })]
    const metrics = [aMetric({ test: 'sign-flip' })]
    const xml = experimentJunit(anExperiment({ scenarios, metrics, verdict: 'regressed' }), address)
    expect(outline(xml).slice(-3)).toEqual([
      'testsuite All scenarios together',
      'testcase Duration',
      'failure Regressed',
    ])
  })
})

test('nothing that somebody wrote becomes a part of the file, nor breaks it', () => {
  const nasty = `]]></failure>&<b a="1" c='2'>\u0000\u000b\ud800\ufffe`
  const scenarios = [aScenarioVerdict({ scenarioName: nasty, reasons: [nasty], metrics: [] })]
  const xml = experimentJunit(anExperiment({ name: nasty, scenarios }), nasty)
  expect(xml).not.toContain('<b')
  expect(xml).toContain('&lt;b a=&quot;1&quot; c=&apos;2&apos;&gt;\uFFFD\uFFFD\uFFFD\uFFFD')
  expect(xml.match(/<\/failure>/g)).toHaveLength(1)
  expect(xml).not.toMatch(/\p{Surrogate}|[^\P{Control}\n]/u)
})
