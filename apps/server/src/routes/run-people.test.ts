import { DebateNote, type DebateResult } from '@workbench/core/models/debate'
import { TakenTurn } from '@workbench/core/models/person-turn'
import { aDebateInput, aNewRun, aSeat } from '@workbench/core/testing/builders-of-runs'
import { work } from '@workbench/core/testing/in-memory-worker'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { appUnderTest } from '../testing/app-under-test.ts'

/** A debate of one round that waits for everybody at its table. */
async function waitingFor(people: number, format: 'panel' | 'consensus' = 'panel') {
  const under = await appUnderTest()
  const participants = Array.from({ length: people }, (_, seat) => aSeat(seat, { kind: 'person' }))
  const run = aNewRun({ input: aDebateInput({ format, participants, rounds: 1 }) })
  await under.deps.runs.start(run, 'RUN_DEBATE')
  work(under.state, run.id, { awaitsPeople: true })
  const post = (path: string, payload: object, headers: Record<string, string> = {}, id: string = run.id) =>
    under.app.inject({ method: 'POST', url: `/runs/${id}/${path}`, payload, headers })
  const read = async () => (await under.app.inject(`/runs/${run.id}`)).json()
  return { ...under, run, post, read }
}

test('a person takes the turn that the run waits for, and it goes on', async () => {
  const { run, post, read, state } = await waitingFor(1)
  expect((await read()).awaitedTurns).toMatchObject([{ seat: 0, speaker: 'Ada', answer: 'turn-with-stance' }])

  const answer = await post('turn', { text: '  I have lived there. ', by: 'Noor', stance: 0.5 })
  expect([answer.statusCode, answer.headers.location]).toEqual([202, `/runs/${run.id}`])
  expect(TakenTurn.parse(answer.json())).toMatchObject({
    runId: run.id,
    turn: { index: 0, text: 'I have lived there.', by: 'Noor', stance: 0.5, model: 'person:seat' },
  })
  expect(await read()).toMatchObject({ status: 'queued', waitingFor: null, awaitedTurns: [] })
  expect(state.runs.get(run.id)?.events.at(-1)).toMatchObject({ type: 'TurnFinished', data: { turn: 0 } })
  expect((await post('turn', { text: 'Again.' })).statusCode).toBe(409)
})

test('what a turn must say is told by its fields', async () => {
  const { post } = await waitingFor(2)
  for (const [payload, path] of [
    [{ seat: 0 }, 'text'],
    [{ text: '   ', seat: 0 }, 'text'],
    [{ text: 'x'.repeat(4_001), seat: 0 }, 'text'],
    [{ text: 'nul \0', seat: 0 }, 'text'],
    [{ text: 'half \ud800', seat: 0 }, 'text'],
    [{ text: 'Me.' }, 'seat'],
    [{ text: 'Me.', seat: 0, stance: 2 }, 'stance'],
    [{ text: 'Me.', seat: 0, answer: 'Yes' }, 'answer'],
    [{ text: 'Me.', seat: 0, name: 'Ada' }, 'name'],
  ] as const) {
    const refused = await post('turn', payload)
    expect([refused.statusCode, refused.json().errors]).toMatchObject([422, [{ path }]])
  }
  expect((await post('turn', { text: 'Me.', seat: 7 })).json()).toMatchObject({
    status: 409,
    detail: expect.stringContaining('waits for seat 0 (Ada), 1 (Speaker 1)'),
  })
  expect((await post('turn', { text: 'x'.repeat(4_000), seat: 0 })).statusCode).toBe(202)
})

test('a format that asks for an answer gets one, with the text as its reasons', async () => {
  const { post } = await waitingFor(1, 'consensus')
  const refused = await post('turn', { text: 'Because.' })
  expect([refused.statusCode, refused.json().errors]).toMatchObject([422, [{ path: 'answer' }]])
  const taken = await post('turn', { text: 'Because {"answer": "No"}.', answer: 'Yes', confidence: 0.9 })
  expect(taken.json().turn).toMatchObject({
    ...{
      answer: { reasoning: 'Because {"answer": "No"}.', answer: 'Yes', confidence: 0.9 },
      confidence: 0.9,
    },
  })
})

test('a repeated request gets its first answer', async () => {
  const { post, read } = await waitingFor(2)
  const once = { 'idempotency-key': 'once' }
  const said = { text: 'Once.', seat: 1 }
  const first = await post('turn', said, once)
  const second = await post('turn', said, once)
  expect([second.statusCode, second.json()]).toEqual([202, first.json()])
  expect((await post('turn', { ...said, text: 'Twice.' }, once)).statusCode).toBe(409)

  const note = await post('notes', { text: 'Mind the budget.' }, once)
  expect((await post('notes', { text: 'Mind the budget.' }, once)).json()).toEqual(note.json())
  expect((await read()).output.notes).toHaveLength(1)
})

test('a note is there at once, for later speakers to see', async () => {
  const { run, post, read, state } = await waitingFor(1)
  const answer = await post('notes', { text: ' Mind the budget. ', by: 'Noor' })
  expect([answer.statusCode, answer.headers.location]).toEqual([201, `/runs/${run.id}`])
  const note = DebateNote.parse(answer.json())
  expect(note).toMatchObject({ text: 'Mind the budget.', by: 'Noor', afterTurn: null })
  expect(((await read()).output as DebateResult).notes).toEqual([note])
  expect(state.runs.get(run.id)?.events.at(-1)).toMatchObject({
    type: 'NoteAdded',
    data: { noteId: note.id },
  })

  for (const [payload, path] of [
    [{}, 'text'],
    [{ text: '' }, 'text'],
    [{ text: 'x'.repeat(4_001) }, 'text'],
    [{ text: 'Hi', by: '' }, 'by'],
  ] as const) {
    const refused = await post('notes', payload)
    expect([refused.statusCode, refused.json().errors]).toMatchObject([422, [{ path }]])
  }
})

test('a run that has ended takes neither, one that is not there neither', async () => {
  const { run, post, deps } = await waitingFor(1)
  await deps.runs.cancel(run.id)
  for (const path of ['turn', 'notes']) {
    expect((await post(path, { text: 'Hello?' })).statusCode).toBe(409)
    expect((await post(path, { text: 'Hello?' }, {}, testId())).statusCode).toBe(404)
  }
})

test('a secret that somebody types in is kept out of the transcript', async () => {
  const { post, deps } = await waitingFor(1)
  await deps.secrets.put('api_key', 'correct horse battery')
  for (const path of ['turn', 'notes']) {
    const refused = await post(path, { text: 'It is correct horse battery.' })
    expect([refused.statusCode, refused.json().errors]).toMatchObject([422, [{ path: 'text' }]])
  }
})
