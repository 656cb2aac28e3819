import { noUsage } from '../models/usage.ts'
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
  failedTry(record: TryRecord, event: SessionEvent, side: RunSideWrites): Promise<void>
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
      const place = { key: markKey(key, name), kind: 'mark', position, saves: 'later' } as const
      const isNew = !session.has(place.key)
      const mark = await session.step<Mark>(place, async () => {
        const { value, side } = make()
        return {
          output: { value, at: now() },
          usage: noUsage,
          events: [
            // Every write carries an event.
            {
              type: 'StepStarted',
              level: 'debug',
              component: 'workflow',
              data: { ...about, remembers: name },
            },
            ...questionsIn(side),
          ],
          side,
        }
      })
      names.add(name)
      // Whatever follows may be seen outside, so this comes first.
      if (isNew) await session.save()
      return mark.value as Value
    },

    async failedTry(record, event, side) {
      const place = { key: tryKey(key, tries().length + 1), kind: 'try', position, saves: 'later' } as const
      await session.step(place, async () => ({ output: record, usage: noUsage, events: [event], side }))
    },
  }
}

const questionsIn = (side: RunSideWrites | undefined): SessionEvent[] =>
  (side?.approvals ?? []).map(({ id, stepId, title, details }) => ({
    type: 'ApprovalRequested',
    component: 'workflow',
    data: { approvalId: id, stepId, title, details },
  }))
