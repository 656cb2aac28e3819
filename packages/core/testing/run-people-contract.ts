import { describe, expect, test } from 'vitest'
import { ConflictError, InvalidInputError, NotFoundError } from '../src/errors.ts'
import { type DebateResult, Turn } from '../src/models/debate.ts'
import { Run, RunSummary } from '../src/models/run.ts'
import { mostNotes } from '../src/models/run-note.ts'
import type { FinishedRun } from '../src/ports/run-repository.ts'
import { aDebateInput, aDebateResult, aNewRun, aSeat, aTurn } from './builders-of-runs.ts'
import type { RunsUnderTest } from './run-repository-contract.ts'
import { testId } from './test-id.ts'

/** What every RunRepository must do for people who take part. `make` gives an empty store. */
export function runPeopleContract(name: string, make: () => Promise<RunsUnderTest>): void {
  const people = [aSeat(0, { kind: 'person' }), aSeat(1, { kind: 'person' })]
  const input = aDebateInput({ participants: people, rounds: 1 })
  const aKey = (key: string, bodyHash = 'hash-1') => ({ key, scope: 'POST /runs/1/turn', bodyHash })

  /** A debate that waits for both of its people. */
  async function waiting() {
    const store = await make()
    const run = aNewRun({ input })
    await store.runs.start(run, 'RUN_DEBATE')
    await store.work(run.id, { awaitsPeople: true })
    const typesOf = async () => (await store.events.listByRun(run.id, 0, 100)).map(({ type }) => type)
    return { ...store, runId: run.id, typesOf }
  }
  const outputOf = (run: Run) => run.output as DebateResult

  describe(`${name} where people take turns`, () => {
    test('a run says whom it waits for, and what they are asked', async () => {
      const { runs, runId, typesOf } = await waiting()

      const run = Run.parse(await runs.get(runId))
      expect(run).toMatchObject({ status: 'waiting', waitingFor: { type: 'person', id: '0', until: null } })
      expect(run.awaitedTurns).toMatchObject([
        { seat: 0, speaker: 'Ada', turn: 0, round: 1, answer: 'turn-with-stance', scale: null },
        { seat: 1, speaker: 'Speaker 1', turn: 1 },
      ])
      expect(await typesOf()).toEqual(['RunQueued', 'RunStarted', 'TurnStarted', 'TurnStarted', 'RunWaiting'])
    })

    test('a list says what a run waits for, and no longer once it waits for nothing', async () => {
      const { runs, runId } = await waiting()
      const listed = async () => RunSummary.parse((await runs.list({ limit: 5 })).items[0])

      expect(await listed()).toMatchObject({
        ...{ id: runId, status: 'waiting', waitingFor: { type: 'person', id: '0', until: null } },
      })
      await runs.takeTurn(runId, { text: 'I object.', seat: 0 })
      expect(await listed()).toMatchObject({ status: 'waiting', waitingFor: { type: 'person', id: '1' } })
      await runs.takeTurn(runId, { text: 'I agree.', seat: 1 })
      expect(await listed()).toMatchObject({ status: 'queued', waitingFor: null })
    })

    test('a turn is there at once; the run goes on when the last of them has spoken', async () => {
      const { runs, runId, typesOf, jobsOf, events } = await waiting()
      const jobs = await jobsOf(runId)

      const second = await runs.takeTurn(runId, { text: 'I object.', seat: 1, stance: -1, by: 'Noor' })
      expect(Turn.parse(second)).toMatchObject({ index: 1, text: 'I object.', stance: -1, by: 'Noor' })
      const between = Run.parse(await runs.get(runId))
      expect(between).toMatchObject({ status: 'waiting', waitingFor: { type: 'person', id: '0' } })
      expect(between.awaitedTurns.map(({ seat }) => seat)).toEqual([0])
      expect(outputOf(between).turns).toEqual([second])
      expect(await jobsOf(runId)).toBe(jobs)

      const first = await runs.takeTurn(runId, { text: 'I agree.' })
      const after = Run.parse(await runs.get(runId))
      expect(after).toMatchObject({ status: 'queued', waitingFor: null, awaitedTurns: [] })
      expect(after.usage).toMatchObject({ calls: 0, inputTokens: 0, costUsd: 0 })
      expect(outputOf(after).turns).toEqual([first, second])
      expect(await jobsOf(runId)).toBe(jobs + 1)
      expect((await typesOf()).slice(-2)).toEqual(['TurnFinished', 'TurnFinished'])
      expect((await events.listByRun(runId, 0, 100)).at(-1)).toMatchObject({
        data: { turn: 0, seat: 0, speaker: 'Ada', isPersons: true, by: null },
      })
      expect(after.lastSeq).toBe(7)
    })

    test('a turn that nobody waits for is refused and changes nothing', async () => {
      const { runs, runId, typesOf } = await waiting()
      await runs.takeTurn(runId, { text: 'First.', seat: 0 })
      const before = await typesOf()

      await expect(runs.takeTurn(runId, { text: 'Again.', seat: 0 })).rejects.toThrow(ConflictError)
      await expect(runs.takeTurn(testId(), { text: 'Hello?' })).rejects.toThrow(NotFoundError)
      expect(await typesOf()).toEqual(before)
      await runs.takeTurn(runId, { text: 'Second.' })
      await expect(runs.takeTurn(runId, { text: 'Third.' })).rejects.toThrow(/waits for no person/)
      await runs.cancel(runId)
      await expect(runs.takeTurn(runId, { text: 'Late.' })).rejects.toThrow(ConflictError)
    })

    test('of several people the seat has to be said', async () => {
      const { runs, runId } = await waiting()
      const refused = runs.takeTurn(runId, { text: 'Me.' })
      await expect(refused).rejects.toThrow(InvalidInputError)
      await expect(refused).rejects.toThrow('0 (Ada), 1 (Speaker 1)')
    })

    test('the same key gives the turn that it brought', async () => {
      const { runs, runId } = await waiting()
      const said = { text: 'Once.', seat: 0 }
      const turn = await runs.takeTurn(runId, said, aKey('once'))

      expect(await runs.takeTurn(runId, said, aKey('once'))).toEqual(turn)
      await expect(runs.takeTurn(runId, said, aKey('once', 'other'))).rejects.toThrow(ConflictError)
      // A turn that was refused does not use up its key.
      await expect(runs.takeTurn(runId, said, aKey('twice'))).rejects.toThrow(ConflictError)
      await runs.takeTurn(runId, { text: 'Mine.', seat: 1 }, aKey('twice'))
    })

    test('a run that waits for people is cancelled at once, and waits again when it is retried', async () => {
      const { runs, runId, work, typesOf } = await waiting()
      await runs.takeTurn(runId, { text: 'First.', seat: 0 })

      expect(await runs.cancel(runId)).toMatchObject({ status: 'cancelled' })
      expect(await runs.get(runId)).toMatchObject({ waitingFor: null, awaitedTurns: [] })
      await runs.retry(runId, 'RUN_DEBATE')
      await work(runId, { awaitsPeople: true })

      expect((await runs.get(runId)).awaitedTurns.map(({ seat }) => seat)).toEqual([1])
      // A turn is begun once, however often the run waits for it.
      expect((await typesOf()).filter((type) => type === 'TurnStarted')).toHaveLength(2)
    })

    test('a fork of it shares what was said, and waits for the same people', async () => {
      const { runs, runId, work } = await waiting()
      const turn = await runs.takeTurn(runId, { text: 'First.', seat: 0 })
      const fork = aNewRun({ input, parentRunId: runId })
      await runs.fork(fork, { runId, turn: 1 }, 'RUN_DEBATE')
      await work(fork.id, { awaitsPeople: true })

      const forked = await runs.get(fork.id)
      expect(outputOf(forked).turns).toEqual([turn])
      expect(forked.awaitedTurns.map(({ seat }) => seat)).toEqual([1])
    })
  })

  describe(`${name} where people leave notes`, () => {
    test('a note is told at once, and not yet seen', async () => {
      const { runs, runId, events } = await waiting()
      const note = await runs.addNote(runId, { text: 'Mind the budget.', by: 'Noor' })

      expect(note).toMatchObject({ text: 'Mind the budget.', by: 'Noor', afterTurn: null })
      expect(outputOf(Run.parse(await runs.get(runId))).notes).toEqual([note])
      expect((await events.listByRun(runId, 0, 100)).at(-1)).toMatchObject({
        type: 'NoteAdded',
        data: { noteId: note.id, text: 'Mind the budget.', by: 'Noor' },
      })
      await runs.addNote(runId, { text: 'And the time.' })
      const { notes } = outputOf(await runs.get(runId))
      expect(notes?.map(({ text, by }) => [text, by])).toEqual([
        ['Mind the budget.', 'Noor'],
        ['And the time.', null],
      ])
    })

    test('a run that nobody has taken up takes notes, one that has ended does not', async () => {
      const { runs, work } = await make()
      const run = aNewRun()
      await runs.start(run, 'RUN_DEBATE')
      await runs.addNote(run.id, { text: 'Early.' })
      await work(run.id, { end: 'completed' })

      await expect(runs.addNote(run.id, { text: 'Late.' })).rejects.toThrow(/has already ended/)
      await expect(runs.addNote(testId(), { text: 'Where?' })).rejects.toThrow(NotFoundError)
      expect(outputOf(await runs.get(run.id)).notes?.map(({ text }) => text)).toEqual(['Early.'])
    })

    test('the same key gives the note that it brought', async () => {
      const { runs, runId } = await waiting()
      const note = await runs.addNote(runId, { text: 'Once.' }, aKey('note'))

      expect(await runs.addNote(runId, { text: 'Once.' }, aKey('note'))).toEqual(note)
      await expect(runs.addNote(runId, { text: 'Other.' }, aKey('note', 'other'))).rejects.toThrow(
        ConflictError,
      )
      expect(outputOf(await runs.get(runId)).notes).toHaveLength(1)
    })

    test('what was held elsewhere brings its notes along', async () => {
      const { runs } = await make()
      const at = '2026-01-01T00:00:00.000Z'
      const notes = [
        { id: testId<string>(), by: 'Noor', text: 'Seen.', at, afterTurn: 1 },
        { id: testId<string>(), by: null, text: 'Not seen.', at, afterTurn: null },
      ]
      const turns = [aTurn({ by: null, model: 'person:seat' }), aTurn({ index: 1, seat: 1 })]
      const run: FinishedRun = {
        ...aNewRun(),
        ...{ status: 'completed', queuedAt: at, startedAt: at, finishedAt: at, usage: null, error: null },
        ...{ forkedFrom: null, sourceHash: 'hash of notes', output: aDebateResult({ turns, notes }) },
      }
      await runs.importFinished([run])

      const imported = Run.parse(await runs.get(run.id))
      expect(outputOf(imported).notes).toEqual(notes)
      expect(outputOf(imported).turns[0]).toMatchObject({ by: null, model: 'person:seat' })
    })

    test('there is an end to notes', async () => {
      const { runs, runId } = await waiting()
      for (let count = 0; count < mostNotes; count += 1) await runs.addNote(runId, { text: `${count}` })
      await expect(runs.addNote(runId, { text: 'One more.' })).rejects.toThrow(/as many as it takes/)
    })
  })
}
