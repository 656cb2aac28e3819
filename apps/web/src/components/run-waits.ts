import type { RunSummary } from '@workbench/client/models'
import { exactTime, minuteTime, shortDate } from '../format/time.ts'

type WaitingFor = NonNullable<RunSummary['waitingFor']>

/** What a run waits for, in words. */
interface RunWait {
  /** For a badge beside an hourglass: `For a person`. */
  readonly word: string
  /** A whole clause, with the moment at which it goes on by itself. */
  readonly clause: string
}

const waits: Readonly<Record<WaitingFor['type'], RunWait>> = {
  person: { word: 'For a person', clause: 'It waits for a person to take a turn' },
  approval: { word: 'For approval', clause: 'It waits for somebody to decide' },
  run: { word: 'For a run', clause: 'It waits for another run to end' },
  delay: { word: 'For its time', clause: 'It pauses' },
  'rate-limit': { word: 'Rate limited', clause: 'The model takes no more calls for now' },
}

/**
 * null: it waits for nothing, or nobody knows what.
 *
 * @param now - Decides whether the clock alone says when a pause ends.
 */
export function runWait(
  { status, waitingFor }: Pick<RunSummary, 'status' | 'waitingFor'>,
  now: number,
): RunWait | null {
  if (status !== 'waiting' || waitingFor === null) return null
  const { type, until } = waitingFor
  const { word, clause } = waits[type]
  const isPause = type === 'delay' && until !== null
  return {
    word: isPause ? `Until ${soonOrDay(until, now)}` : word,
    clause: `${clause}${untilWords(waitingFor)}.`,
  }
}

const soonMs = 18 * 60 * 60_000

/** `14:03` where nobody can take it for that of another day. */
const soonOrDay = (until: string, now: number): string =>
  Date.parse(until) - now < soonMs ? minuteTime(until) : shortDate(until)

/** An answer that is awaited until then goes on in another way; a pause goes on. */
function untilWords({ type, until }: WaitingFor): string {
  if (until === null) return ''
  return type === 'approval' || type === 'person'
    ? `, at the latest until ${exactTime(until)}`
    : `, until ${exactTime(until)}`
}
