import { plurality, tiedAnswers } from '../debate/answers/plurality.ts'
import type { DebateInput, DebateResult } from '../models/debate.ts'
import type { DebateValueAdded } from '../models/debate-baseline.ts'
import { type AnswersHeld, firstAndLastAnswersIn, privateVotesIn } from './answers-held.ts'
import { isCorrect } from './short-answer.ts'

/**
 * What a debate was worth beyond the vote before it (debate-methods, product rule 6): the score of its verdict minus the
 * score of the vote of round 0. That vote is the private one before the debate, else the first blind answers of formats
 * that have short ones.
 *
 * @returns null without a reference answer, without a verdict that can be compared with it, or without votes before.
 */
export function valueAdded(input: DebateInput, result: DebateResult): DebateValueAdded | null {
  const { referenceAnswer: reference } = input
  const isRight = isCorrect(result.verdict?.decision ?? null, reference)
  if (reference === undefined || isRight === null) return null
  const inPrivate = privateVotesIn(result)
  const held = inPrivate ?? firstAndLastAnswersIn(input, result)
  const before = held === null ? null : scoreOfVote(held.before, reference)
  if (held === null || before === null) return null
  const after = isRight ? 1 : 0
  return {
    before,
    after,
    value: after - before,
    votes: inPrivate === null ? 'first-answers' : 'private',
    flips: flipsIn(held, reference),
  }
}

/** 1 or 0; on a tie as often right as lots drawn among the first would be. null when nobody's vote can be read. */
function scoreOfVote(votes: AnswersHeld['before'], reference: string): number | null {
  const ballots = [...votes.values()].flatMap((answer) =>
    answer === null ? [] : [{ answer, confidence: null }],
  )
  if (ballots.length === 0) return null
  const first = tiedAnswers(plurality(ballots))
  return first.filter((answer) => isCorrect(answer, reference) === true).length / first.length
}

function flipsIn({ before, after }: AnswersHeld, reference: string): DebateValueAdded['flips'] {
  const flips = { rightToRight: 0, rightToWrong: 0, wrongToRight: 0, wrongToWrong: 0 }
  for (const [seat, first] of before) {
    const last = after.get(seat)
    if (first === null || last === undefined || last === null) continue
    const was = isCorrect(first, reference) === true
    const is = isCorrect(last, reference) === true
    flips[was ? (is ? 'rightToRight' : 'rightToWrong') : is ? 'wrongToRight' : 'wrongToWrong'] += 1
  }
  return flips
}
