import { promptFor } from '@workbench/core/debate/stages/prompt-for'
import { type Played, play } from '@workbench/core/debate/testing/debate-builders'
import type { DebateInput } from '@workbench/core/models/debate'
import { simulatedAnswer } from '../src/simulated/simulated-answer.ts'

/** Plays a whole debate with simulated replies. */
export const played = (input: DebateInput): Played =>
  play(input, (call, state) =>
    simulatedAnswer({
      ...promptFor(state, call),
      seed: call.seed,
      answer: call.answer,
      maxOutputTokens: call.speaker.maxOutputTokens,
    }),
  )

/** Where answers of a kind carry their own words. */
export const wordsOfAnswer = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, field]) => {
    const isText = [
      'rationale',
      'reason',
      'reasoning',
      'reasons',
      'text',
      'argument',
      'claim',
      'plan',
    ].includes(name)
    // Scores are given to texts by their names.
    if (name === 'scores') return []
    return isText && typeof field === 'string' ? [field] : wordsOfAnswer(field)
  })
}
