import type { Answer } from '@workbench/core/debate/answers/answers'
import { shareOf } from './chance.ts'
import { quoteFrom } from './said-by-others.ts'
import type { Scene } from './scene.ts'
import { marked } from './simulated-mark.ts'

/** An order by what the responses say, which most rankers share, and by each one's own taste. */
export function ranking({ prompt, chance }: Scene): Answer<'ranking'> {
  const shown = prompt.turns.flatMap((turn) => {
    const letter = /^Response ([A-Z]+)$/.exec(turn.by)?.[1]
    return letter === undefined ? [] : [{ letter, turn }]
  })
  const merit = new Map(
    shown.map(({ letter, turn }) => [
      letter,
      0.7 * shareOf(`response\n${turn.text}`) + 0.3 * shareOf(`${prompt.name}\n${turn.text}`),
    ]),
  )
  const order = shown.toSorted((a, b) => (merit.get(b.letter) ?? 0) - (merit.get(a.letter) ?? 0))
  const [best] = order
  const evaluation =
    best === undefined
      ? 'There was nothing to rank.'
      : `Response ${best.letter} says what it rests on: “${quoteFrom(best.turn, prompt.proposal, chance.number())}”.`
  return { evaluation: marked(evaluation), ranking: order.map(({ letter }) => letter) }
}

/** Anybody among the candidates. */
export function nextSpeaker({ prompt, chance }: Scene): Answer<'next-speaker'> {
  const speaker = chance.pickOrNull(prompt.candidates) ?? 'Participant A'
  return { reason: marked('What was said last asks for an answer from there.'), speaker }
}
