import type { DebateBaselineRun, DebateValueAdded, Run, Usage } from '@workbench/client/models'
import { isDebateRun } from '@workbench/client/models'
import { count } from '../../../format/count.ts'
import { money } from '../../../format/money.ts'

/** Whether a single agent can be held against it: a debate that came to its end, and is none itself. */
export const canHaveBaseline = (run: Run): boolean =>
  isDebateRun(run) &&
  run.status === 'completed' &&
  run.input.baselineOf === undefined &&
  run.trigger.type !== 'import'

/** `at most $0.0042 and 3.2k tokens`: what the debate took is all the single agent gets. */
export function mostWords({ inputTokens, outputTokens, costUsd }: Usage): string {
  const tokens = `${count(inputTokens + outputTokens)} tokens`
  return costUsd === null || costUsd === 0 ? `at most ${tokens}` : `at most ${money(costUsd)} (${tokens})`
}

/** `7 answers, the most frequent one counts`. */
export function answersWords({ samples, answers, selection }: DebateBaselineRun): string {
  const of =
    answers < samples ? `${answers} of ${samples} answers` : samples === 1 ? '1 answer' : `${samples} answers`
  const choices = {
    none: '',
    vote: ', the most frequent one counts',
    selector: ', a selector reads all and picks one',
  } as const
  return `${of}${samples === 1 ? '' : choices[selection]}`
}

/** What the debate was worth beyond the votes before it, in a sentence. */
export function valueWords({ before, after, value, votes }: DebateValueAdded): string {
  const score = (share: number) =>
    share === 1 ? 'right' : share === 0 ? 'wrong' : `${Math.round(share * 100)} % right`
  const of = votes === 'private' ? 'the private vote before it' : 'the first answers'
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±'
  return `${sign}${Math.abs(Math.round(value * 100))} points: ${of} was ${score(before)}, the verdict is ${score(after)}.`.replace(
    'answers was',
    'answers were',
  )
}

/** `2 from wrong to right, 1 from right to wrong`; nobody changed when all zeros but those who stayed. */
export function flipWords({ flips }: DebateValueAdded): string {
  const parts = [
    [flips.wrongToRight, 'from wrong to right'],
    [flips.rightToWrong, 'from right to wrong'],
    [flips.rightToRight, 'right before and after'],
    [flips.wrongToWrong, 'wrong before and after'],
  ] as const
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`)
  return told.length === 0 ? 'No participant answered both times.' : `${told.join(', ')}.`
}
