import { describe, expect, test } from 'vitest'
import { cpuMs } from '../../../testing/cpu-ms.ts'
import { parseAnswer } from './answers.ts'

describe('a turn with a stance', () => {
  test('loses its trailer and gives its numbers', () => {
    expect(parseAnswer('turn-with-stance', 'We should act.\n\n[stance: 0.4, confidence: 0.7]\n')).toEqual({
      text: 'We should act.',
      stance: 0.4,
      confidence: 0.7,
    })
  })

  test.each([
    '**[stance: -1, confidence: 1]**',
    '`[Stance: -1, Confidence: 1.0]`',
    '[stance:-1,confidence:1]',
  ])('may dress the trailer as %s', (trailer) => {
    expect(parseAnswer('turn-with-stance', `No.\n${trailer}`)).toEqual({
      text: 'No.',
      stance: -1,
      confidence: 1,
    })
  })

  test.each([
    ['no trailer', 'We should act.', 'We should act.'],
    [
      'words for numbers',
      'Act.\n[stance: strong, confidence: high]',
      'Act.\n[stance: strong, confidence: high]',
    ],
    ['a stance out of range', 'Act.\n[stance: 4, confidence: 0.7]', 'Act.'],
    ['no number at all', 'Act.\n[stance: ., confidence: 0.7]', 'Act.'],
    ['a trailer that is not last', '[stance: 1, confidence: 1]\nAct.', '[stance: 1, confidence: 1]\nAct.'],
    ['a trailer in the middle of a line', 'Act [stance: 1, confidence: 1]', 'Act [stance: 1, confidence: 1]'],
  ])('with %s abstains', (_case, text, kept) => {
    expect(parseAnswer('turn-with-stance', text)).toEqual({ text: kept, stance: null, confidence: null })
  })
})

describe('a structured answer', () => {
  const poll = { reason: 'It pays {off}.', decision: 'for', confidence: 0.8 }

  test.each([
    ['bare', JSON.stringify(poll)],
    ['in prose', `I think so: ${JSON.stringify(poll)} and that "is {it}.`],
    ['in a code block', `Here you are:\n\`\`\`json\n${JSON.stringify(poll, null, 2)}\n\`\`\``],
    ['after an example', `Not {"decision":"against"} but\n${JSON.stringify(poll)}`],
    ['after an open brace', `{ as I said: ${JSON.stringify(poll)}`],
  ])('is found %s', (_case, text) => {
    expect(parseAnswer('panel-poll', text)).toEqual(poll)
  })

  test.each([
    ['no JSON', 'I vote for.'],
    ['a broken object', '{"decision":"for"'],
    ['another object', '{"vote":"for"}'],
    ['an empty decision', '{"decision":" "}'],
  ])('with %s is an abstention', (_case, text) => {
    expect(parseAnswer('panel-poll', text)).toBeNull()
  })

  test('without a sensible confidence keeps the answer and states none', () => {
    expect(parseAnswer('single-answer', '{"answer": 42, "confidence": 95}')).toEqual({
      reasoning: '',
      answer: '42',
      confidence: null,
    })
  })

  test('holds nothing that JSONB refuses', () => {
    expect(parseAnswer('panel-poll', '{"decision":"a\\u0000b\\ud800"}')?.decision).toBe('ab\ufffd')
  })

  test('is looked for without end in no text', () => {
    const started = cpuMs()
    expect(parseAnswer('panel-poll', '{"a":'.repeat(200_000))).toBeNull()
    expect(cpuMs() - started).toBeLessThan(2_000)
  })
})

test('a selection may name its number in words', () => {
  expect(parseAnswer('selection', '{"choice":"Answer 3"}')?.choice).toBe(3)
  expect(parseAnswer('selection', '{"choice":0}')).toBeNull()
})

test('a ballot needs a winner and scores within 0 and 10', () => {
  const scores = [{ criterion: 'Argument', pro: 7, con: 6 }]
  expect(parseAnswer('oxford-ballot', JSON.stringify({ winner: 'pro', scores }))).toMatchObject({
    winner: 'pro',
    decisive: [],
    unanswered: [],
  })
  expect(parseAnswer('oxford-ballot', JSON.stringify({ winner: 'both', scores }))).toBeNull()
  expect(
    parseAnswer(
      'oxford-ballot',
      JSON.stringify({ winner: 'pro', scores: [{ criterion: 'A', pro: 11, con: 0 }] }),
    ),
  ).toBeNull()
})
