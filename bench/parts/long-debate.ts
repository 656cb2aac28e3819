import type { DebateInput } from '@workbench/core/models/debate'
import { twelveTurnsInput } from '../debate-request.ts'
import { type Bench, median } from '../result.ts'
import { withWorker } from './debates-in-turn.ts'
import { createInstantModel, type Gap } from './instant-model.ts'

const debates = 12
const warmUp = 2
/** Each figure is that of so many turns before and after the one that it is named for. */
const around = 5

/** Four speakers in 52 rounds of one turn each, one after another, with the whole transcript in every prompt. */
const longInput: DebateInput = {
  ...twelveTurnsInput('bench:none'),
  rounds: 52,
  formatOptions: { blindFirstRound: false, anonymous: true, verdict: 'none', stopOnConsensus: false },
}

/** Whether a debate gets slower as it gets longer: the engine's share of turn 200 against that of turn 10. */
export const longDebate: Bench = {
  name: 'long-debate',
  async run() {
    const model = createInstantModel()
    const early: number[] = []
    const late: number[] = []
    await withWorker(model, async ({ debate }) => {
      for (let number = 0; number < debates; number++) {
        model.begin()
        const before = model.gaps.length
        await debate(longInput)
        const gaps = model.gaps.slice(before)
        if (number < warmUp) continue
        early.push(...near(gaps, 10))
        late.push(...near(gaps, 200))
      }
    })
    return [
      {
        what: 'engine time per turn, p50, at turn 200 of one debate',
        measured: `${median(late).toFixed(2)} ms`,
        limitMeasured: `at turn 10: ${median(early).toFixed(2)} ms`,
        ratio: median(late) / median(early),
        atMost: 1.3,
      },
    ]
  },
}

const near = (gaps: readonly Gap[], turn: number): readonly number[] =>
  gaps.filter(({ calls }) => Math.abs(calls + 1 - turn) <= around).map(({ ms }) => ms)
