import { judgeExperiment } from '@workbench/core/evaluation/experiment/judge-experiment'
import { metricCatalogue } from '@workbench/core/evaluation/metrics/catalogue'
import type { ScoreMetricName } from '@workbench/core/models/score'
import { aSideToJudge, sidesWith } from '@workbench/core/testing/builders-of-sides'
import { type Bench, median, quantile } from '../result.ts'

const runs = 10
const metrics = 15
const rounds = 15
const limitMs = 200

/**
 * Two sides of ten runs: more splits than are looked at one by one, so every metric draws 9 999 splits, and as many bootstrap
 * samples of each side. The slowest round is the first, before anything is compiled.
 */
export const experimentStatistics: Bench = {
  name: 'experiment-statistics',
  async run() {
    const names = metricCatalogue.filter(({ isNeutral }) => !isNeutral).map(({ name }) => name)
    const times: number[] = []
    let judged = 0
    for (let round = 0; round < rounds; round++) {
      const side = aSideToJudge({ baseline: noisyRuns(names), candidate: noisyRuns(names) })
      const startedAt = performance.now()
      const experiment = judgeExperiment({ sides: [side], look: 1, looks: 1 })
      times.push(performance.now() - startedAt)
      judged = experiment.metrics.length
    }
    return [
      {
        what: `statistics of an experiment, 2 × ${runs} runs × ${judged} metrics, p50`,
        measured: `${median(times).toFixed(0)} ms (slowest of ${rounds}: ${quantile(times, 1).toFixed(0)})`,
        limitMeasured: `${limitMs} ms`,
        ratio: median(times) / limitMs,
        atMost: 1,
        also: [{ what: `${metrics} metrics at least`, isMet: judged >= metrics }],
      },
    ]
  },
}

const noisyRuns = (names: readonly ScoreMetricName[]) =>
  sidesWith(
    Object.fromEntries(names.map((name) => [name, Array.from({ length: runs }, () => 0.5 + Math.random())])),
  )
