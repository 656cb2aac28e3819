import { describe, expect, test } from 'vitest'
import { parseAnswer } from '../answers/answers.ts'
import { formats } from '../formats/catalogue.ts'
import { type CallSlot, slotsOf } from '../plan/plan.ts'
import { anInput, aSeat } from '../testing/debate-builders.ts'
import { personAnswerOf, personReply } from './person-reply.ts'

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

describe.each(Object.values(formats).filter(({ takesPeople }) => takesPeople))('in $id', (format) => {
  const seats = [0, 1, 2, 3].map((seat) =>
    aSeat(seat, { kind: 'person', stance: seat % 2 === 0 ? 'for' : 'against' }),
  )
  const plan = format.plan(anInput(format.id, seats.slice(0, format.participants.max)))
  const isTurn = ({ role }: CallSlot) => role === 'participant'

  test('people are asked for nothing that only models can write', () => {
    const asked = [...slotsOf(plan)].filter(isTurn)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter(({ answer }) => personAnswerOf(answer) === null)).toEqual([])
  })

  test('nobody at the table closes the debate: what a budget cuts short waits for no person', () => {
    expect(plan.closing.flatMap(({ calls }) => calls).filter(isTurn)).toEqual([])
  })
})
