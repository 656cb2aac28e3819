import { z } from 'zod'
import type { DebateInput } from '../../../models/debate.ts'
import type { AwaitedTurn } from '../../../models/person-turn.ts'
import type { FormatFault, FormatNumbers } from '../../plan/format-definition.ts'

const Bound = z.number().min(-1e12).max(1e12).nullable().default(null)

export const DelphiOptions = z.strictObject({
  scaleMin: Bound.describe('The least value of the scale; has to be given.'),
  scaleMax: Bound.describe('The greatest value of the scale; has to be given.'),
  scaleMeaning: z
    .string()
    .trim()
    .max(200)
    .default('')
    .describe('What the values mean, e.g. "1 = not at all likely, 9 = certain" or "dollars a barrel".'),
})

export interface Scale {
  readonly min: number
  readonly max: number
}

/** null for a snapshot that was never checked: then every number is on the scale. */
export function scaleOf({ formatOptions }: Pick<DebateInput, 'formatOptions'>): Scale | null {
  const { scaleMin: min, scaleMax: max } = DelphiOptions.parse(formatOptions)
  return min === null || max === null || max <= min ? null : { min, max }
}

/** As it is shown to people who estimate. */
export function scaleForPeople(input: Pick<DebateInput, 'formatOptions'>): AwaitedTurn['scale'] {
  const scale = scaleOf(input)
  return scale && { ...scale, meaning: DelphiOptions.parse(input.formatOptions).scaleMeaning || null }
}

export function problemsWithScale({ formatOptions }: FormatNumbers): readonly FormatFault[] {
  const { scaleMin, scaleMax } = DelphiOptions.parse(formatOptions)
  const missing = [
    ...(scaleMin === null ? (['scaleMin'] as const) : []),
    ...(scaleMax === null ? (['scaleMax'] as const) : []),
  ]
  if (scaleMin !== null && scaleMax !== null && scaleMax <= scaleMin) {
    const message = `Expected a scale whose greatest value is above its least, ${scaleMin}.`
    return [{ path: ['formatOptions', 'scaleMax'], message }]
  }
  return missing.map((option) => ({
    path: ['formatOptions', option],
    message: 'Experts estimate on a scale; expected its least value (scaleMin) and its greatest (scaleMax).',
  }))
}
