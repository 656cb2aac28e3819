import { evidenceOf } from '@workbench/core/evaluation/evidence-of'
import type { MeasuredRun } from '@workbench/core/evaluation/metrics/metric'
import { scoreRun } from '@workbench/core/evaluation/score-run'
import { aLongDebate } from '@workbench/core/testing/long-debate'
import { type Bench, median, quantile } from '../result.ts'

const debates = 60
const warmUp = 10
const limitMs = 20

/** Every metric of a debate of 60 turns; each debate is another one, so that nothing is remembered. */
export const scoring: Bench = {
  name: 'scoring',
  async run() {
    const scored: number[] = []
    const shown: number[] = []
    for (let seed = 0; seed < debates; seed += 1) {
      const debate = aLongDebate(seed)
      const [score, evidence] = [timed(() => scoreRun(debate, now)), timed(() => afresh(debate))]
      if (seed < warmUp) continue
      scored.push(score)
      shown.push(evidence)
    }
    return [
      row('scoring a debate of 60 turns, p50', scored),
      row('finding its evidence when somebody asks, p50', shown),
    ]
  },
}

const now = new Date().toISOString()

/** As after a restart: what was found while scoring is not remembered. */
const afresh = ({ output, ...debate }: MeasuredRun) =>
  evidenceOf({ ...debate, output: output && { ...output } })

/** Processor time of this thread, milliseconds: on a busy machine the clock on the wall tells of others. */
function timed(work: () => unknown): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

const row = (what: string, times: readonly number[]) => ({
  what,
  measured: `${median(times).toFixed(1)} ms (p95 ${quantile(times, 0.95).toFixed(1)})`,
  limitMeasured: `${limitMs} ms`,
  ratio: median(times) / limitMs,
  atMost: 1,
})
