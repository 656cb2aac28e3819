import type { Answer } from '@workbench/core/debate/answers/answers'
import { reasonFor, shortAnswer } from './answer-ballots.ts'
import { shareOf } from './chance.ts'
import type { ReadTurn } from './read-prompt.ts'
import { quoteFrom } from './said-by-others.ts'
import type { Scene } from './scene.ts'
import { marked, simulatedMark } from './simulated-mark.ts'

const sides = { affirmative: 'for', negative: 'against', neither: 'neutral' } as const

const lastOf = (turns: readonly ReadTurn[], side: 'Affirmative' | 'Negative') =>
  turns.findLast(({ by }) => by.startsWith(side))

/** Which side argued better: made up from what both said last. */
function lead({ prompt: { turns } }: Scene): {
  readonly side: 'affirmative' | 'negative'
  readonly by: number
} {
  const meritOf = (side: 'Affirmative' | 'Negative') => shareOf(`merit\n${lastOf(turns, side)?.text ?? side}`)
  const by = meritOf('Affirmative') - meritOf('Negative')
  return { side: by >= 0 ? 'affirmative' : 'negative', by: Math.abs(by) }
}

/** Prefers nobody as long as it is close; sooner somebody as rounds go by. */
export function pairRuling(scene: Scene): Answer<'pair-ruling'> {
  const { prompt, chance } = scene
  const { side, by } = lead(scene)
  const preference = by > 0.75 - 0.15 * prompt.round
  const turn = lastOf(prompt.turns, side === 'affirmative' ? 'Affirmative' : 'Negative')
  const said = turn === undefined ? '' : `: “${quoteFrom(turn, prompt.proposal, chance.number())}”`
  const reason = preference
    ? `The ${side} left the stronger point standing${said}.`
    : 'Each side answered what was put to it; neither has the clearly better case yet.'
  return {
    reason: marked(reason),
    preference,
    side: preference ? side : 'neither',
    answer: preference ? shortAnswer(prompt.proposal, sides[side]) : null,
  }
}

export const answerCandidates = ({ prompt: { proposal } }: Scene): Answer<'answer-candidates'> => ({
  candidates: [shortAnswer(proposal, 'for'), shortAnswer(proposal, 'against')],
})

/** One of the candidates that are listed, where there are any. */
export function finalAnswer(scene: Scene): Answer<'final-answer'> {
  const { prompt, chance, confidence } = scene
  const { side } = lead(scene)
  const listed = (prompt.quoted.given.find(({ attributes }) => attributes.name === 'Candidates')?.text ?? '')
    .split('\n')
    .flatMap((line) => /^- (.+)$/.exec(line)?.[1] ?? [])
  const own = shortAnswer(prompt.proposal, sides[side])
  const answer = listed.length === 0 || listed.includes(own) ? own : (chance.pickOrNull(listed) ?? own)
  return {
    reason: reasonFor(scene, sides[side]),
    answer,
    side: answer === own ? side : 'neither',
    confidence,
  }
}

/** Scores by what the text says and who reads it, so that the order of the texts changes little. */
export function refereeScores({ prompt, chance }: Scene): Answer<'referee-scores'> {
  const names = prompt.texts.length === 0 ? ['Text A'] : prompt.texts
  const textNamed = (name: string) =>
    (prompt.quoted.given.find(({ attributes }) => attributes.name === name) ?? prompt.quoted.context[0])
      ?.text ?? ''
  const scores = names.map((text) => {
    const said = textNamed(text).replaceAll(simulatedMark, '')
    const merit = 0.6 * shareOf(`text\n${said}`) + 0.4 * shareOf(`${prompt.name}\n${said}`)
    const score = Math.round(3 + 6.5 * merit + (chance.number() - 0.5) * 0.6)
    return { text, score: Math.min(10, Math.max(1, score)) }
  })
  const best = scores.reduce((first, one) => (one.score > first.score ? one : first))
  return { reason: marked(`${best.text} says what it rests on, and what would change its mind.`), scores }
}
