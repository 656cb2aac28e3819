import type { CronTimes } from '../src/ports/cron-times.ts'

const minuteMs = 60_000

/** Knows every so many minutes of UTC alone: `*\/5 * * * *` fires when the epoch's minute is a multiple of five. */
export function createFakeCronTimes(): CronTimes {
  const everyMs = (schedule: string): number | null => {
    const [, minutes] = /^\*\/([1-9]\d*) \* \* \* \*$/.exec(schedule) ?? []
    return minutes === undefined ? null : Number(minutes) * minuteMs
  }
  return {
    problemWith: (schedule) => (everyMs(schedule) === null ? `"${schedule}" is not known here.` : null),
    next(schedule, _timezone, afterMs) {
      const every = everyMs(schedule)
      return every === null ? null : (Math.floor(afterMs / every) + 1) * every
    },
  }
}
