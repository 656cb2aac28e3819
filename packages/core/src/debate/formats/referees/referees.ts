import type { FormatDefinition } from '../../plan/format-definition.ts'
import { refereeName, refereesBrief } from './referees-brief.ts'
import { RefereesOptions, refereesFaults } from './referees-options.ts'
import { refereesPlan } from './referees-plan.ts'
import { refereesVerdict } from './referees-verdict.ts'

export const referees: FormatDefinition = {
  id: 'referees',
  name: 'Referees',
  summary: 'A team of different referees discusses one or two texts, then scores them from 1 to 10.',
  visibility:
    'One by one: everything so far; all at once: earlier rounds; with a summariser the summary of earlier rounds instead. Scores are hidden from one another unless blindScores is off.',
  callFormula:
    'n·r + (shared summary: r − 1, one for each: n·(r − 1)); twice as many with both orders (n referees, r rounds)',
  participants: { min: 2, max: 50 },
  rounds: { default: 2, max: 10, meaning: 'Contributions of every referee; the last one scores.' },
  usesModerator: false,
  usesJudge: false,
  source: 'ChatEval (Chan et al., arXiv:2308.07201)',
  stopRule: 'After its rounds.',
  faultsAvoided: [
    'Scores are asked for in a form and found by referee and round, so that an empty reply puts nobody else’s in the wrong place.',
    'Scores that can’t be read are abstentions: they lower no mean, and are counted.',
    'Two referees of the same character are refused, since a team of one character loses the benefit.',
    'Texts have neutral names, and can be judged in both orders.',
  ],
  takesPeople: false,
  seatName: refereeName,
  options: RefereesOptions,
  problemsWith: refereesFaults,
  plan: refereesPlan,
  brief: refereesBrief,
  verdict: refereesVerdict,
}
