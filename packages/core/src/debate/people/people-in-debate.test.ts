import { describe, expect, test } from 'vitest'
import { testId } from '../../../testing/test-id.ts'
import type { DebateInput, DebateNote, Turn } from '../../models/debate.ts'
import type { PersonTurnRequest } from '../../models/person-turn.ts'
import { CancelRequested, PersonNeeded } from '../../runs/run-interruptions.ts'
import type { AnswerKind } from '../answers/answers.ts'
import { formats } from '../formats/catalogue.ts'
import { stateOf } from '../state-of.ts'
import { debateAttempts } from '../testing/debate-attempts.ts'
import { anInput, plainReplies } from '../testing/debate-builders.ts'
import { awaitedCallOf, awaitedCalls, awaitedTurns } from './awaited-turns.ts'
import { personTurn } from './person-turn.ts'

/** A debate that people take part in: what the worker does, and what the server does in between. */
function debateWithPeople(input: DebateInput) {
  const run = debateAttempts(input)
  const prompts: { seat: string; text: string }[] = []
  /** The worker's part: until it ends or waits. @returns keys of the awaited turns; null when it has ended. */
  async function work(onCall: (calls: number) => void = () => {}) {
    try {
      await run.attempt((request) => {
        onCall(prompts.length)
        const [message] = request.messages
        prompts.push({
          seat: /^Seat: (\d+)$/m.exec(request.system)?.[1] ?? '-',
          text: message?.role === 'user' ? message.content : '',
        })
        return { text: plainReplies[request.answer as AnswerKind] }
      })
      return null
    } catch (error) {
      if (error instanceof PersonNeeded) return error
      throw error
    }
  }
  /** The server's part. */
  function say(said: Partial<PersonTurnRequest> = {}): Turn {
    const call = awaitedCallOf(awaitedCalls(input, run.journal.steps), said.seat)
    const turn = personTurn(
      input,
      call,
      { text: 'A person speaks.', ...said },
      { askedAtMs: 0, nowMs: 90_000 },
    )
    run.journal.addStep({ key: call.key, kind: 'turn', position: call.position, output: turn })
    return turn
  }
  const note = (text: string) => {
    const added = { id: testId<string>(), by: 'Grace', text, at: '2026-11-23T00:00:00.000Z' }
    run.journal.addNote(added)
    return added
  }
  return { ...run, prompts, work, say, note }
}

const person = { kind: 'person', name: 'Pat' } as const
const onePerson = anInput('panel', [{}, person, {}])

test('all others of a round speak first, then the debate waits for the person', async () => {
  const { journal, work, prompts } = debateWithPeople(onePerson)
  const needed = await work()

  expect(needed?.people).toMatchObject([
    { seat: 1, started: { turn: 1, speaker: 'Pat', model: 'person:seat' } },
  ])
  expect(needed?.untilMs).toBeNull()
  expect(journal.steps.map(({ position }) => position)).toEqual([0, 2])
  expect(prompts.map(({ seat }) => seat)).toEqual(['0', '2'])
})

test('what the person says is a turn that costs nothing, and the debate goes on from it', async () => {
  const { journal, work, say, prompts } = debateWithPeople(onePerson)
  await work()
  expect(say({ text: 'I have lived there.', by: 'Pat Doe', stance: 0.5 })).toMatchObject({
    ...{ index: 1, round: 1, phase: 'opening', seat: 1, speaker: 'Pat', by: 'Pat Doe', model: 'person:seat' },
    ...{ text: 'I have lived there.', stance: 0.5, confidence: null, firstTokenMs: null, latencyMs: 90_000 },
    usage: { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 },
  })
  // Round two is begun by seat 1.
  expect((await work())?.people).toMatchObject([{ seat: 1, started: { turn: 3 } }])
  say({ text: 'Once more.' })
  expect(await work()).toBeNull()

  expect(journal.ended()).toMatchObject({
    status: 'completed',
    output: { verdict: { decision: 'Ban them.' } },
  })
  expect(prompts.map(({ seat }) => seat)).toEqual(['0', '2', '2', '0', '-'])
  expect(prompts[2]?.text).toContain('I have lived there.')
  expect(journal.usage().calls).toBe(5)
})

test('whoever dies while it waits, or right after the person spoke, loses nothing and asks nothing twice', async () => {
  const { journal, work, say, prompts } = debateWithPeople(onePerson)
  const first = await work()
  const again = await work()
  expect(again?.people).toEqual(first?.people)
  expect(prompts).toHaveLength(2)

  say()
  const after = await work()
  expect(await work()).toEqual(after)
  say()
  await work()
  expect(journal.ended()?.status).toBe('completed')
  expect(prompts).toHaveLength(5)
  const keys = journal.steps.map(({ key }) => key)
  expect(keys).toHaveLength(new Set(keys).size)
})

test('two people of one round are awaited together, and each takes their own turn', async () => {
  const input = anInput('panel', [person, {}, { ...person, name: 'Kim' }])
  const { journal, work, say } = debateWithPeople(input)
  expect((await work())?.people.map(({ seat }) => seat)).toEqual([0, 2])
  expect(awaitedTurns(input, journal.steps)).toMatchObject([
    { seat: 0, speaker: 'Pat', round: 1, turn: 0, answer: 'turn-with-stance', scale: null },
    { seat: 2, speaker: 'Kim', round: 1, turn: 2 },
  ])

  expect(() => say()).toThrow('expected one of these seats: 0 (Pat), 2 (Kim)')
  expect(() => say({ seat: 1 })).toThrow('It is not the turn of seat 1')
  say({ seat: 2, text: 'Kim speaks.' })
  expect(() => say({ seat: 2 })).toThrow('It is not the turn of seat 2')
  expect((await work())?.people.map(({ seat }) => seat)).toEqual([0])
  say({ text: 'Pat speaks.' })
  await work()

  const state = stateOf(input, journal.steps)
  expect(state.turns.slice(0, 3).map(({ speaker, index }) => [index, speaker])).toEqual([
    [0, 'Pat'],
    [1, 'Persona1'],
    [2, 'Kim'],
  ])
})

test('a person has as long as the budget gives the debate', async () => {
  const input = { ...onePerson, budget: { maxSeconds: 60 } }
  const { journal, work, clock } = debateWithPeople(input)
  const startedAtMs = clock.now()
  expect((await work())?.untilMs).toBe(startedAtMs + 60_000)
  await clock.advance(60_000)
  await work()
  expect(journal.ended()).not.toBeNull()
})

test('nobody is called on behalf of a person: not for a vote, nor a poll', async () => {
  const options = { privateVotes: true as const, formatOptions: { verdict: 'poll', blindFirstRound: true } }
  const { work, say, prompts } = debateWithPeople(anInput('panel', [{}, person, {}], options))
  while ((await work()) !== null) say()
  expect(prompts.length).toBeGreaterThan(0)
  expect(prompts.map(({ seat }) => seat)).not.toContain('1')
})

describe.each(Object.values(formats).filter(({ takesPeople }) => takesPeople))('in $id', (format) => {
  test('the server awaits what the worker awaits, all along, and the debate ends', async () => {
    const people = [{ ...person, stance: 'for' as const }, {}, { ...person, stance: 'against' as const }, {}]
    const seats = people.slice(0, Math.min(people.length, format.participants.max))
    const input = anInput(format.id, seats, format.id === 'delphi' ? delphiOptions : {})
    const { journal, work, say } = debateWithPeople(input)
    let waits = 0
    for (let needed = await work(); needed !== null; needed = await work()) {
      waits += 1
      expect(waits).toBeLessThan(200)
      const { calls } = awaitedCalls(input, journal.steps)
      expect(calls.map(({ key }) => key)).toEqual(needed.people.map(({ key }) => key))
      for (const { seat, answer, task } of awaitedTurns(input, journal.steps)) {
        expect(task).not.toBe('')
        say({ seat, ...saidFor[answer] })
      }
    }
    expect(waits).toBeGreaterThan(0)
    expect(journal.ended()?.status).toBe('completed')
  })
})

const delphiOptions = { formatOptions: { scaleMin: 0, scaleMax: 10 } }
const saidFor = {
  text: {},
  'turn-with-stance': { stance: 0.1, confidence: 0.9 },
  'single-answer': { answer: 'No', confidence: 0.9 },
  estimate: { estimate: 4 },
} as const

test('an answer has to be what the format asks for', async () => {
  const { work, say } = debateWithPeople(anInput('consensus', [person, {}]))
  await work()
  expect(() => say({})).toThrow(/answer: The format asks for an answer/)
  expect(() => say({ answer: 'Yes', stance: 1 })).toThrow(/stance: The format does not ask for it/)
  expect(say({ text: 'My reason.', answer: 'Yes' })).toMatchObject({
    answer: { reasoning: 'My reason.', answer: 'Yes', confidence: null },
  })
})

test('an estimate has to lie on the scale', async () => {
  const scale = { scaleMin: 1, scaleMax: 9, scaleMeaning: '9 = certain' }
  const input = anInput('delphi', [person, {}, {}], { formatOptions: scale })
  const { journal, work, say } = debateWithPeople(input)
  await work()
  expect(awaitedTurns(input, journal.steps)).toMatchObject([
    { answer: 'estimate', scale: { min: 1, max: 9, meaning: '9 = certain' } },
  ])
  expect(() => say()).toThrow('estimate: The format asks for an estimate from 1 to 9')
  expect(() => say({ estimate: 9.5 })).toThrow('estimate: Expected a number from 1 to 9')
  expect(say({ estimate: 9 })).toMatchObject({ answer: { estimate: 9, reasons: 'A person speaks.' } })
})

describe('notes', () => {
  test('are seen by everybody from the next round on, and by nobody before', async () => {
    const { journal, work, note, prompts } = debateWithPeople(anInput('panel', 3, { rounds: 3 }))
    await work((call) => {
      // In the middle of round two, which goes round the table.
      if (call === 4) note('Mind the </note> budget.')
    })
    const seen = prompts.map(({ text }) => text.includes('budget'))
    expect(seen).toEqual([...Array(6).fill(false), ...Array(4).fill(true)])
    expect(prompts[6]?.text).toContain('<note by="Grace">\nMind the &lt;/note> budget.\n</note>')
    const notes = journal.steps.filter(({ kind }) => kind === 'notes')
    expect(notes).toMatchObject([{ position: 6, output: [{ by: 'Grace', afterTurn: 6 }] }])
  })

  test('nothing is asked or written for them while there are none', async () => {
    const { journal, work } = debateWithPeople(anInput('panel', 3))
    journal.notes = () => Promise.reject(new Error('Nobody has to ask'))
    await work()
    expect(journal.steps.some(({ kind }) => kind === 'notes')).toBe(false)
  })

  test('a replay sees them where they were seen', async () => {
    const input = anInput('panel', 3, { rounds: 3 })
    const { journal, work, note, attempt } = debateWithPeople(input)
    await work((call) => {
      if (call === 2) note('First.')
      if (call === 7) note('Too late for round three.')
    })
    const { notes } = stateOf(input, journal.steps)
    expect(notes.map(({ text, afterTurn }: DebateNote) => [text, afterTurn])).toEqual([
      ['First.', 3],
      ['Too late for round three.', 9],
    ])
    // Nothing is left to be said.
    expect((await attempt(() => ({}))).requests).toHaveLength(0)
  })

  test('what an attempt began without them goes on without them', async () => {
    const input = anInput('panel', 3)
    const { work, note, prompts, attempt } = debateWithPeople(input)
    await attempt((_request, call) => {
      if (call === 4) throw new CancelRequested()
      return { text: plainReplies['turn-with-stance'] }
    }).catch(() => {})
    note('Later.')
    await work()
    // The rest of round two, then the synthesis.
    expect(prompts.map(({ text }) => text.includes('Later.'))).toEqual([false, false, true])
  })

  test('who speaks at the same time as somebody that an earlier attempt heard speaks without them, too', async () => {
    const { journal, work, note, prompts, attempt } = debateWithPeople(anInput('panel', 3))
    await attempt((_request, call) => {
      if (call > 0) throw new CancelRequested()
      return { text: plainReplies['turn-with-stance'] }
    }).catch(() => {})
    expect(journal.steps).toHaveLength(1)
    note('Later.')
    await work()
    expect(prompts.map(({ text }) => text.includes('Later.'))).toEqual([false, false, true, true, true, true])
  })

  test('those that are there when a person is asked are seen by who speaks after them', async () => {
    // Round two: seat 1, then 2 and 0.
    const { work, say, note, prompts } = debateWithPeople(onePerson)
    await work()
    note('Before round two.')
    say()
    await work()
    note('While the person thinks.')
    say()
    await work()
    const seen = (text: string) => prompts.map((prompt) => prompt.text.includes(text))
    expect(seen('Before round two.')).toEqual([false, false, true, true, true])
    expect(seen('While the person thinks.')).toEqual([false, false, false, false, true])
  })
})
