import { expect, test } from 'vitest'
import type { DebateInput } from '../../models/debate.ts'
import type { ModelRequest } from '../../ports/language-model.ts'
import { debateAttempts } from '../testing/debate-attempts.ts'
import { anInput } from '../testing/debate-builders.ts'

// Rounds in which all speak at once are where a kill leaves part of a round behind.

/** Depends on who is asked in which round alone, so that the order of calls can't hide anything. */
function reply({ system, answer }: ModelRequest) {
  const [, seat = ''] = /^Seat: (\d+)$/m.exec(system) ?? []
  const [, round = ''] = /^Round: (\d+) of \d+$/m.exec(system) ?? []
  const why = `Reasons of ${seat} in ${round}.`
  if (answer === 'single-answer') {
    return { text: JSON.stringify({ reasoning: why, answer: `${seat}`, confidence: 0.5 }) }
  }
  if (answer === 'estimate') {
    return { text: JSON.stringify({ reasons: why, estimate: 1 + 3 * ((Number(seat) + Number(round)) % 3) }) }
  }
  return { text: `What was said in ${round}.` }
}

const debates: readonly (readonly [string, DebateInput])[] = [
  ['consensus', anInput('consensus', 3, { rounds: 3 })],
  ['consensus with summaries', anInput('consensus', 3, { rounds: 3, formatOptions: { summary: true } })],
  ['weighted vote', anInput('weighted-vote', 4, { rounds: 2 })],
  ['Delphi study', anInput('delphi', 4, { rounds: 3, formatOptions: { scaleMin: 1, scaleMax: 9 } })],
]

test.each(debates)(
  'a %s killed at any call buys only what is missing, with the same prompts',
  async (_name, input) => {
    const undisturbed = await debateAttempts(input).attempt(reply)
    expect(undisturbed.end.status).toBe('completed')
    const asked = (requests: readonly ModelRequest[]) =>
      requests.map(({ system, messages }) => JSON.stringify([system, messages])).sort()

    for (const killedAt of undisturbed.requests.keys()) {
      const { attempt, journal } = debateAttempts(input)
      const died: ModelRequest[] = []
      const first = await attempt((request, index) => {
        if (index !== killedAt) return reply(request)
        died.push(request)
        throw new Error('gone')
      })
      const second = await attempt(reply)

      expect(first.end.status).toBe('failed')
      const finished = first.requests.filter((request) => !died.includes(request))
      expect(asked([...finished, ...second.requests])).toEqual(asked(undisturbed.requests))
      expect(second.end).toEqual(undisturbed.end)
      expect(journal.usage().calls).toBe(undisturbed.requests.length)
    }
  },
)
