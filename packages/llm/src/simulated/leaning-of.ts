import { type Chance, shareOf } from './chance.ts'
import type { ReadPrompt, Side } from './read-prompt.ts'

const leastConviction = 0.25

/**
 * Where a simulated speaker stands, -1 against … 1 for. The side is that of its seat for the whole debate; conviction
 * wears off a little from round to round, and varies with the seed.
 *
 * The sides of seats 0 and 1 are opposite by construction, so that no panel agrees at once and every demonstration
 * has dissent, unless sides are assigned.
 */
export function leaningOf(prompt: ReadPrompt, chance: Chance): number {
  const { name, topic, assignedSide, round } = prompt
  const wavering = (chance.number() - 0.5) * 0.16
  const sign = assignedSide === null ? ownSign(prompt) : signOf[assignedSide]
  if (sign === 0) return wavering
  const conviction = 0.45 + 0.4 * shareOf(`${name}/${topic}/conviction`) - 0.07 * (round - 1) + wavering
  return sign * Math.min(1, Math.max(leastConviction, conviction))
}

const signOf = { for: 1, neutral: 0, against: -1 } as const satisfies Record<Side, number>

function ownSign({ name, topic, seat }: ReadPrompt): 1 | -1 {
  const sideOf = (text: string) => (shareOf(`${text}/${topic}/side`) < 0.5 ? 1 : -1)
  if (seat === 0) return sideOf('')
  if (seat === 1) return sideOf('') === 1 ? -1 : 1
  return sideOf(`${name}/${seat}`)
}

export const sideOfLeaning = (leaning: number): Side => {
  if (Math.abs(leaning) < 0.15) return 'neutral'
  return leaning > 0 ? 'for' : 'against'
}
