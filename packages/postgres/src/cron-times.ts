import type { CronTimes } from '@workbench/core/ports/cron-times'
import { PgBoss } from 'pg-boss'
import { cronFault, hasGivenUp, parseFault } from './cron/cron-faults.ts'
import { isRepeatedTime } from './cron/repeated-time.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** How many answers are kept: at nine in the morning thousands of workflows ask the same. */
const mostKept = 2_000

/**
 * Fire times by pg-boss's previewSchedule, which is arithmetic: nothing is started or connected.
 *
 * Hours that are named fire once a day, whatever the clock does; `*` in the place of the hour goes by the time that
 * passes, so a clock that is set back makes neither a gap nor a burst.
 *
 * @param now - Milliseconds since the epoch; a schedule must fire after it to be of use.
 */
export function createCronTimes(now: () => number = Date.now): CronTimes {
  // Only its arithmetic is used; whatever asked it for the database would be a mistake.
  const boss = new PgBoss({
    db: { executeSql: () => Promise.reject(new Error('Fire times are not looked up')) },
    supervise: false,
    schedule: false,
    migrate: false,
  })
  const kept = new Map<string, number | null>()

  const firstAfter = (schedule: string, timezone: string, afterMs: number): number =>
    boss
      .previewSchedule(schedule, { tz: timezone, from: new Date(afterMs), count: 1 })[0]
      ?.getTime() as number

  /** @throws what pg-boss throws for a schedule that can't be used. */
  function compute(schedule: string, timezone: string, afterMs: number): number | null {
    const next = firstOnDays(schedule, timezone, afterMs)
    if (next === null || !isRepeatedTime(next, timezone)) return next
    // Asked in the middle of the hour that comes twice it does not know of the first time, so it is led there.
    for (let time = firstOnDays(schedule, timezone, afterMs - hourMs); time !== null; ) {
      if (time > afterMs) return time
      time = firstOnDays(schedule, timezone, time)
    }
    return null
  }

  /** Around changes of half an hour (Lord Howe Island) it gives up; a day or two later it knows again. */
  function firstOnDays(schedule: string, timezone: string, afterMs: number): number | null {
    for (const skippedMs of [0, dayMs, 2 * dayMs]) {
      try {
        return firstAfter(schedule, timezone, afterMs + skippedMs)
      } catch (error) {
        if (!hasGivenUp(error)) throw error
      }
    }
    return null
  }

  function next(schedule: string, timezone: string, afterMs: number): number | null {
    // Nothing fires within a minute, so every moment of it has the same answer.
    const minute = Math.floor(afterMs / minuteMs)
    const key = `${minute} ${timezone} ${schedule}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const time = computed(schedule, timezone, minute * minuteMs)
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, time)
    return time
  }

  function computed(schedule: string, timezone: string, afterMs: number): number | null {
    if (cronFault(schedule, timezone) !== null) return null
    try {
      return compute(schedule, timezone, afterMs)
    } catch {
      return null
    }
  }

  return {
    problemWith(schedule, timezone) {
      const problem = cronFault(schedule, timezone)
      if (problem !== null) return problem
      try {
        return compute(schedule, timezone, now()) === null ? `"${schedule}" never fires.` : null
      } catch (error) {
        return parseFault(schedule, error)
      }
    },
    next,
  }
}
