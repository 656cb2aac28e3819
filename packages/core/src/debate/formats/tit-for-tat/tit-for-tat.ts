import type { DebateState } from '../../plan/debate-state.ts'
import type { FormatDefinition } from '../../plan/format-definition.ts'
import { sidesOf, withSides } from '../oxford/oxford-sides.ts'
import { sideName, sideOfSeat, titForTatBrief } from './tit-for-tat-brief.ts'
import { TitForTatOptions } from './tit-for-tat-options.ts'
import { titForTatPlan } from './tit-for-tat-plan.ts'
import { decidingRuling } from './tit-for-tat-rulings.ts'
import { titForTatVerdict } from './tit-for-tat-verdict.ts'

export const titForTat: FormatDefinition = {
  id: 'tit-for-tat',
  name: 'Tit for tat',
  summary:
    'Two sides answer each other while a moderator looks for the better case after every round; a judge decides when none is found.',
  visibility:
    'Each side sees its own messages and the last one of the other side; the moderator sees the pair of each round and its own rulings, the judge the last message of both sides.',
  callFormula: '3·k when decided in round k, else 3·r + 2',
  participants: { min: 2, max: 2 },
  rounds: { default: 3, max: 50, meaning: 'Exchanges before the judge decides.' },
  usesModerator: true,
  usesJudge: true,
  source: 'MAD (Liang et al., arXiv:2305.19118)',
  stopRule: 'As soon as the moderator prefers a side, else after its rounds.',
  faultsAvoided: [
    'What models write is read as data and checked against a form, never run.',
    'The late judge reads the last message of each side, not the first.',
    'The debate stops on the flag that the moderator prefers a side, not on whether it filled in an answer.',
    'The negative need not disagree with a right answer: how much the sides contest each other is set, and only the highest level forbids to agree.',
    'Moderator and judge know neither names nor models.',
  ],
  takesPeople: true,
  seatName: (state, seat) => sideName(sideOfSeat(state, seat)),
  options: TitForTatOptions,
  assignSeats: withSides,
  problemWithSeats: (seats) => {
    const { pro, con } = sidesOf({ participants: [...seats] })
    if (pro.length === 1 && con.length === 1 && seats.length === 2) return null
    return 'Tit for tat needs exactly one participant for and one against.'
  },
  plan: titForTatPlan,
  stopsAfterStage: (state: DebateState) => (decidingRuling(state) === null ? null : 'judge'),
  brief: titForTatBrief,
  verdict: titForTatVerdict,
}
