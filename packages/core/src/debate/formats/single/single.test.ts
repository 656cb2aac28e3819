import { describe, expect, test } from 'vitest'
import { maxCalls } from '../../stages/plan-debate.ts'
import { anInput, aSpeaker, plainReply, play, promptText, type Reply } from '../../testing/debate-builders.ts'

const answers =
  (...texts: readonly string[]): Reply =>
  (call, state) =>
    call.phase === 'sample' ? (texts[call.call] ?? '') : plainReply(call, state)

const answer = (text: string, confidence: number) =>
  JSON.stringify({ reasoning: `Why ${text}.`, answer: text, confidence })

describe('a single agent', () => {
  test.each([
    { k: 1, selection: 'auto', calls: 1 },
    { k: 1, selection: 'selector', calls: 1 },
    { k: 5, selection: 'auto', calls: 5 },
    { k: 5, selection: 'vote', calls: 5 },
    { k: 5, selection: 'selector', calls: 6 },
  ])('asked $k times with selection $selection takes $calls calls', ({ k, selection, calls }) => {
    const input = anInput('single', 1, { rounds: k, formatOptions: { selection } })
    const game = play(input)
    expect(game.played).toHaveLength(calls)
    expect(maxCalls(input)).toBe(calls)
    expect(game.batches[0]).toBe(k)
  })

  test('that is asked once answers in free text, which is the verdict', () => {
    const { finish, state } = play(anInput('single', 1), answers('It depends.'))
    expect(finish.verdict).toMatchObject({ decision: 'It depends.', decidedBy: 'speaker' })
    expect(state.turns[0]?.text).toBe('It depends.')
  })

  test('that says nothing gives no verdict', () => {
    expect(play(anInput('single', 1), answers(' ')).finish.verdict).toBeNull()
  })

  test('sees none of its other answers, and has a seed for each', () => {
    const { played } = play(anInput('single', 1, { rounds: 3 }), answers(answer('X', 1), answer('Y', 1)))
    expect(new Set(played.map(({ prompt }) => promptText(prompt))).size).toBe(1)
    expect(new Set(played.map(({ call }) => call.seed)).size).toBe(3)
  })
})

describe('a vote over answers', () => {
  test('goes to the majority; the others are dissent and the unreadable abstain', () => {
    const reply = answers(answer('yes', 0.5), answer('No', 0.9), answer('Yes.', 0.6), 'It depends.')
    const { finish, state } = play(anInput('single', 1, { rounds: 4 }), reply)
    expect(finish.verdict).toMatchObject({
      decision: 'Yes.',
      rationale: 'Why Yes..',
      decidedBy: 'vote',
      votes: { counts: [{ votes: 2 }, { answer: 'No', votes: 1 }], abstentions: 1 },
      dissent: [{ text: 'No: Why No.' }],
    })
    expect(state.turns.map(({ confidence }) => confidence)).toEqual([0.5, 0.9, 0.6, null])
  })

  test('with equal votes goes to the higher confidence', () => {
    const reply = answers(answer('yes', 0.5), answer('no', 0.9))
    expect(play(anInput('single', 1, { rounds: 2 }), reply).finish.verdict?.decision).toBe('no')
  })

  test('that is equal in everything is reported as a tie', () => {
    const reply = answers(answer('yes', 0.5), answer('no', 0.5))
    expect(play(anInput('single', 1, { rounds: 2 }), reply).finish.verdict).toMatchObject({
      decision: 'Tie: yes / no',
      dissent: [],
    })
  })

  test('in which nothing can be read is undecided', () => {
    const { finish } = play(anInput('single', 1, { rounds: 2 }), answers('?', '!'))
    expect(finish.verdict).toMatchObject({
      decision: 'undecided',
      decidedBy: 'nobody',
      votes: { abstentions: 2 },
    })
  })
})

describe('a selector', () => {
  const input = anInput('single', 1, { rounds: 4, judge: aSpeaker({ name: 'Judy' }) })
  const texts = ['First text', 'Second text', 'Third text', 'Fourth text']

  test('reads all answers in random order without names, and its choice is the verdict', () => {
    const game = play(input, answers(...texts))
    const prompt = promptText(game.played.at(-1)?.prompt ?? { system: '', messages: [] })
    expect(prompt).toContain('You are Judy.')
    expect(prompt).not.toContain('Persona0')
    const shown = [...prompt.matchAll(/by="Answer (\d)" round="1">\n(.*)\n/g)].map(([, place, text]) => [
      place,
      text,
    ])
    expect(shown.map(([place]) => place)).toEqual(['1', '2', '3', '4'])
    expect(shown.map(([, text]) => text).sort()).toEqual([...texts].sort())
    expect(game.finish.verdict).toMatchObject({
      decision: shown[0]?.[1],
      decidedBy: 'selector',
      rationale: 'Best.',
    })
  })

  test.each(['The second.', '{"choice": 9}'])('who says %s has chosen nothing', (said) => {
    const reply: Reply = (call) => (call.role === 'selector' ? said : 'Text')
    expect(play(input, reply).finish.verdict).toMatchObject({ decision: 'undecided', decidedBy: 'nobody' })
  })
})
