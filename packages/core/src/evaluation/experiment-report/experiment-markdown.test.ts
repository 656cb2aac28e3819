import { expect, test } from 'vitest'
import { experimentMarkdown } from './experiment-markdown.ts'
import { aMetric, anExperiment, aScenarioVerdict } from './testing/an-experiment.ts'

const address = 'http://127.0.0.1:4200/experiments/1'

test('the verdict comes first, then why, then the figures', () => {
  const hint = aMetric({
    ...{ name: 'airtimeBalance', primary: false, test: 'permutation', verdict: 'inconclusive' },
    ...{
      meanBaseline: 0.9372,
      meanCandidate: 0.81,
      effect: -0.1272,
      interval: [-0.3, 0.046],
      pAdjusted: 0.41,
    },
    ...{ moreRuns: 8 },
  })
  const text = experimentMarkdown(anExperiment({ metrics: [hint, aMetric()] }), address)
  expect(text).toBe(`# Regressed: Nightly

2 runs against 2 accepted runs (good), α = 0.05.

- Duration rose by 24 %.

| Metric | Baseline | Candidate | Effect | 95 % interval | p, adjusted | Verdict |
| --- | ---: | ---: | ---: | ---: | ---: | --- |
| **Duration** | 1056 ms | 1314 ms | ×1.24 | ×1.08 to ×1.43 | 0.032 | Regressed |
| Airtime balance | 93.7 % | 81 % | −0.127 | −0.3 to +0.046 | 0.410 | Inconclusive: 8 more runs a side may decide |

Metrics in bold decide the verdict; the others are hints.

On trial:

- participants.0.model: acme:small → acme:big

20 calls, $0.0123. [The experiment](<${address}>)
`)
})

test('of a suite each scenario has its own verdict and primary figures', () => {
  const scenarios = [
    aScenarioVerdict({ scenarioName: 'Four days', verdict: 'equivalent', reasons: [] }),
    aScenarioVerdict({ scenarioName: 'Five days' }),
    aScenarioVerdict({ scenarioName: 'Six', comparable: false, verdict: null, reasons: ['Other topics.'] }),
  ]
  const text = experimentMarkdown(anExperiment({ scenarios, metrics: [], verdict: 'regressed' }), address)
  expect(text.match(/^#.*/gm)).toEqual([
    '# Regressed: Nightly',
    '## Equivalent: Four days',
    '## Regressed: Five days',
    '## Not comparable: Six',
  ])
})

test.each([
  [{ status: 'failed', verdict: null }, 'Could not be run'],
  [{ status: 'cancelled', verdict: null }, 'Cancelled'],
  [{ status: 'running', verdict: null }, 'Still running'],
  [{ comparable: false, verdict: null }, 'Not comparable'],
  [{ verdict: 'insufficient' }, 'Insufficient'],
] as const)('%j reads as %s', (overrides, words) => {
  expect(experimentMarkdown(anExperiment(overrides), address)).toMatch(new RegExp(`^# ${words}: Nightly\n`))
})

test('what is not known is a dash, and a name that nobody describes stands as it is', () => {
  const metric = aMetric({
    ...{ name: 'judged.new', meanBaseline: 0, meanCandidate: null, effect: null, interval: null },
    ...{ pAdjusted: null, verdict: 'insufficient' },
  })
  const text = experimentMarkdown(anExperiment({ metrics: [metric] }), address)
  expect(text).toContain('| **judged.new** | 0 | – | – | – | – | Insufficient |')
})

test('nothing that somebody wrote becomes a part of the page', () => {
  const nasty = '# Hi | <img src=x> [a](b)\n\n- item'
  const scenarios = [
    aScenarioVerdict({
      ...{ baselineName: nasty, reasons: [nasty], scenarioName: nasty },
      changes: [{ path: 'topic', a: nasty, b: { [nasty]: nasty } }],
    }),
  ]
  const text = experimentMarkdown(anExperiment({ name: nasty, scenarios }), address)
  expect(text).not.toMatch(/[^\\]<img/)
  expect(text).not.toMatch(/[^\\]\[a/)
  expect(text.match(/^# /gm)).toHaveLength(1)
  expect(text.match(/^- item/gm)).toBeNull()
})

test('an address that somebody wrote is no link', () => {
  const text = experimentMarkdown(
    anExperiment({ name: 'See https://evil.example and WWW.evil.example' }),
    address,
  )
  expect(text).toContain('# Regressed: See https\\://evil.example and WWW\\.evil.example\n')
})
