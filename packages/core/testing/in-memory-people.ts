import { finishOfTurn } from '../src/debate/calls/finish-of-turn.ts'
import { awaitedCallOf, awaitedCalls, awaitedTurns } from '../src/debate/people/awaited-turns.ts'
import { personTurn } from '../src/debate/people/person-turn.ts'
import { turnKeys } from '../src/debate/stages/turn-keys.ts'
import { ConflictError } from '../src/errors.ts'
import type { DebateInput, DebateNote, DebateResult, Turn } from '../src/models/debate.ts'
import type { PersonTurnRequest } from '../src/models/person-turn.ts'
import { hasEnded } from '../src/models/run.ts'
import { mostNotes, type NoteDraft } from '../src/models/run-note.ts'
import { queue } from './in-memory-approval-repository.ts'
import { addEvent } from './in-memory-event-repository.ts'
import { emptyResult, type InMemoryState, type StoredRun, timestampOf } from './in-memory-state.ts'
import { testId } from './test-id.ts'

const inputOf = ({ run }: StoredRun) => run.input as DebateInput

function stepsOf(stored: StoredRun) {
  const keys = turnKeys(inputOf(stored), stored.turns)
  return stored.turns.map((turn, place) => ({ key: keys[place] ?? `turn/${place}`, output: turn }))
}

/** What RunJournal.waitFor does about people. */
export function awaitPeople(state: InMemoryState, stored: StoredRun): void {
  const { run } = stored
  const { calls } = awaitedCalls(inputOf(stored), stepsOf(stored))
  for (const { key, position } of calls) {
    const isBegun = stored.events.some(({ type, data }) => type === 'TurnStarted' && data.key === key)
    if (!isBegun) addEvent(state, stored, 'TurnStarted', { key, turn: position })
  }
  run.status = 'waiting'
  run.waitingFor = { type: 'person', id: String(calls[0]?.seat), until: null }
  run.awaitedTurns = [...awaitedTurns(inputOf(stored), stepsOf(stored))]
  addEvent(state, stored, 'RunWaiting')
}

export function takeTurn(state: InMemoryState, stored: StoredRun, said: PersonTurnRequest): Turn {
  const { run } = stored
  if (run.status !== 'waiting' || run.waitingFor?.type !== 'person') {
    throw new ConflictError(`This run waits for no person at the moment: it is ${run.status}.`)
  }
  const awaited = awaitedCalls(inputOf(stored), stepsOf(stored))
  const call = awaitedCallOf(awaited, said.seat)
  const started = stored.events.findLast(({ type, data }) => type === 'TurnStarted' && data.key === call.key)
  const nowMs = state.now()
  const askedAtMs = started === undefined ? nowMs : Date.parse(started.at)
  const turn = personTurn(inputOf(stored), call, said, { askedAtMs, nowMs })
  stored.turns.push(turn)
  stored.turns.sort((a, b) => a.index - b.index)
  run.output = { ...emptyResult, ...(run.output as DebateResult | null), turns: [...stored.turns] }
  const { type, data, latencyMs } = finishOfTurn(call, turn)
  addEvent(state, stored, type, data, { latencyMs })
  const next = awaited.calls.find(({ key }) => key !== call.key)
  if (next === undefined) queue(state, stored)
  else {
    run.waitingFor = { ...run.waitingFor, id: String(next.seat) }
    run.awaitedTurns = run.awaitedTurns.filter(({ seat }) => seat !== call.seat)
  }
  return turn
}

export function addNote(state: InMemoryState, stored: StoredRun, { text, by }: NoteDraft): DebateNote {
  const { run } = stored
  const output = { ...emptyResult, ...(run.output as DebateResult | null) }
  const notes = output.notes ?? []
  if (run.kind !== 'debate')
    throw new ConflictError(`Only debates take notes; this is a run of kind ${run.kind}.`)
  if (hasEnded(run.status)) throw new ConflictError(`This run has already ended: it is ${run.status}.`)
  if (notes.length >= mostNotes)
    throw new ConflictError(`This run has ${mostNotes} notes, as many as it takes.`)
  const note = { id: testId<string>(), by: by ?? null, text, at: timestampOf(state), afterTurn: null }
  run.output = { ...output, notes: [...notes, note] }
  addEvent(state, stored, 'NoteAdded', { noteId: note.id, by: note.by, text })
  return note
}
