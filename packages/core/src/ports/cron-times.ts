/** When cron schedules fire. Both are about five fields and an IANA time zone. */
export interface CronTimes {
  /** In words for people, null when it can be used: five fields, a known zone, and it fires some day. */
  problemWith(schedule: string, timezone: string): string | null
  /**
   * A time that daylight saving skips fires when the clock has moved on, one that comes twice fires once.
   *
   * @param afterMs - Milliseconds since the epoch; the answer is later.
   * @returns null when it never fires again.
   */
  next(schedule: string, timezone: string, afterMs: number): number | null
}
