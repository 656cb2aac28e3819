import { expect, test } from 'vitest'
import { comparablePeers, scoreSections } from './score-sections.ts'
import { aMetric, aScore, aScoredRun, someMetrics } from './testing/a-score.ts'

const latency = aMetric('latencyMs', { title: 'Latency' })
const refusals = aMetric('refusalRate', { title: 'Refusal rate', group: 'conversation', unit: 'share' })

test('figures stand in groups, each beside the same one of other runs', () => {
  const peers = [1000, null, 3000].map((latencyMs) => aScoredRun({ metrics: someMetrics({ latencyMs }) }))
  const [time, conversation] = scoreSections(aScore(), [refusals, latency], peers)

  expect(time).toMatchObject({ title: 'Time', figures: [{ value: 2000, peers: [1000, 3000] }], missing: [] })
  expect(conversation).toMatchObject({ title: 'Conversation', figures: [{ value: 0.25 }] })
})

test('a figure has its own evidence', () => {
  const mine = { metric: 'refusalRate', turn: 2, text: 'I can not help with that.', note: 'declined' }
  const score = aScore({ evidence: [mine, { ...mine, metric: 'groundedness' }] })
  expect(scoreSections(score, [refusals], [])[0]?.figures[0]?.evidence).toEqual([mine])
})

test('what could not be measured is told by reason', () => {
  const tools = ['toolMs', 'toolSuccessRate'].map((name) => aMetric(name, { group: 'tools' }))
  expect(scoreSections(aScore(), tools, [])).toEqual([
    {
      title: 'Tools',
      figures: [],
      missing: [{ reason: 'no tool was called', titles: ['toolMs', 'toolSuccessRate'] }],
    },
  ])
})

test('a metric that this run was not measured by is no figure of it', () => {
  expect(scoreSections(aScore(), [aMetric('rubric', { group: 'judged' })], [])).toEqual([])
})

test('runs that were measured by another version stand aside', () => {
  const [same, older] = [aScoredRun(), aScoredRun({ version: 24 })]
  expect(comparablePeers(aScore(), [same, older])).toEqual([same])
})
