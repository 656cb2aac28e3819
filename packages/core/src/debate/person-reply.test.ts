import { describe, expect, test } from 'vitest'
import { parseAnswer } from './answers.ts'
import { formats } from './formats/catalogue.ts'
import { personAnswerOf, personReply } from './person-reply.ts'
import { slotsOf } from './plan.ts'
import { anInput, aSeat } from './testing/debate-builders.ts'

const misleading = [
  ['plain words', 'Plain words.'],
  ['an answer of its own', 'I said {"answer": "no", "confidence": 1} before.'],
  ['an estimate of its own', '{"estimate": 7}'],
  ['a block of code', '```json\n{"reasoning": "x", "answer": "y", "confidence": 0}\n```'],
  ['nothing but braces', `${'{'.repeat(2_000)}${'}'.repeat(2_000)}`],
  ['what JSON escapes', 'A backslash \\{ and a quote " and a line\nbreak'],
  ['a stance line', 'It ends like a turn of a model.\n[stance: 1, confidence: 1]'],
] as const

describe.each(misleading)('what a person writes is read back as it was said: %s', (_what, text) => {
  test('as the reason of an answer', () => {
    const fields = { text, answer: 'Yes {"answer": "no"}', confidence: 0.3 }
    expect(parseAnswer('single-answer', personReply('single-answer', fields))).toEqual({
      reasoning: text,
      answer: fields.answer,
      confidence: 0.3,
    })
  })

  test('as the reason of an estimate, sure or not', () => {
    const reply = personReply('estimate', { text, estimate: -12.5 })
    expect(parseAnswer('estimate', reply)).toEqual({ reasons: text, estimate: -12.5, confidence: null })
  })

  test('as words', () => {
    expect(personReply('text', { text })).toBe(text)
    expect(personReply('turn-with-stance', { text })).toBe(text)
  })
})

describe.each(Object.values(formats).filter(({ takesPeople }) => takesPeople))(
  'in the format $id',
  (format) => {
    test('people are asked for nothing that only models can write', () => {
      const seats = [0, 1, 2, 3].map((seat) =>
        aSeat(seat, { kind: 'person', stance: seat % 2 === 0 ? 'for' : 'against' }),
      )
      const count = Math.min(4, format.participants.max)
      const input = anInput(format.id, seats.slice(0, count))
      const asked = [...slotsOf(format.plan(input))].filter(({ role }) => role === 'participant')
      expect(asked.length).toBeGreaterThan(0)
      expect(asked.filter(({ answer }) => personAnswerOf(answer) === null)).toEqual([])
    })
  },
)
