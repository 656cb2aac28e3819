import type { RunSideWrites } from '../ports/run-journal.ts'
import type { RunSession, SessionEvent } from '../runs/run-session.ts'
import { markKey, tryKey } from './step-keys.ts'
import type { Remembered } from './step-type.ts'
import type { TryRecord } from './workflow-state.ts'

/** What a step remembers, together with when. */
interface Mark {
  readonly value: unknown
  /** ISO 8601. */
  readonly at: string
}

/** What the journal knows of a step that is not over. */
export interface StepMemory {
  /** Failed tries so far, oldest first. */
  readonly tries: () => readonly TryRecord[]
  /** When it was begun, ISO 8601; null when nothing says that it was. */
  readonly begunAt: () => string | null
  recall(name: string): unknown
  remember<Value>(name: string, make: () => Remembered<Value>): Promise<Value>
  /** A try that failed and that another one follows. */
  failedTry(record: TryRecord, event: SessionEvent, side: RunSideWrites): void
}

export interface StepMemoryOptions {
  readonly session: RunSession
  readonly key: string
  readonly position: number
  /** ISO 8601. */
  readonly now: () => string
  /** Part of each event. */
  readonly about: Readonly<Record<string, unknown>>
}

export function createStepMemory({ session, key, position, now, about }: StepMemoryOptions): StepMemory {
  const names = new Set(session.keysWithin(markKey(key, '')).map((one) => one.slice(markKey(key, '').length)))
  const markOf = (name: string) => session.recall(markKey(key, name)) as Mark | undefined

  function tries(): readonly TryRecord[] {
    const found: TryRecord[] = []
    for (let one = 1; session.has(tryKey(key, one)); one += 1) {
      found.push(session.recall(tryKey(key, one)) as TryRecord)
    }
    return found
  }

  return {
    tries,
    begunAt() {
      const times = [...names].flatMap((name) => markOf(name)?.at ?? [])
      return [...times, ...tries().map(({ at }) => at)].toSorted()[0] ?? null
    },
    recall: (name) => markOf(name)?.value,

    async remember<Value>(name: string, make: () => Remembered<Value>) {
      const place = { key: markKey(key, name), kind: 'mark', position } as const
      if (session.has(place.key)) return markOf(name)?.value as Value
      const { value, side } = make()
      for (const question of questionsIn(side)) session.emit(question)
      session.keep(
        { ...place, output: { value, at: now() }, side },
        { type: 'StepStarted', level: 'debug', component: 'workflow', data: { ...about, remembers: name } },
      )
      names.add(name)
      // Whatever follows may be seen outside, so this comes first.
      await session.save()
      return markOf(name)?.value as Value
    },

    failedTry(record, event, side) {
      session.emit(event)
      session.keep(
        { key: tryKey(key, tries().length + 1), kind: 'try', position, output: record, side },
        event,
      )
    },
  }
}

const questionsIn = (side: RunSideWrites | undefined): SessionEvent[] =>
  (side?.approvals ?? []).map(({ id, stepId, title, details }) => ({
    type: 'ApprovalRequested',
    component: 'workflow',
    data: { approvalId: id, stepId, title, details },
  }))
