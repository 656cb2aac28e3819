import type { Trigger, Workflow } from '@workbench/core/models/workflow'
import type { CronTimes } from '@workbench/core/ports/cron-times'

type Fired = Pick<Workflow, 'enabled' | 'trigger'>

/** @returns null for what is off, of another kind, or fires no more. */
export function nextFireAt(
  { enabled, trigger }: Fired,
  afterMs: number,
  cronTimes: Pick<CronTimes, 'next'>,
): Date | null {
  if (!enabled || trigger.type !== 'cron') return null
  const next = cronTimes.next(trigger.schedule, trigger.timezone, afterMs)
  return next === null ? null : new Date(next)
}

/** Whether the time that is planned stays, so that a change of something else skips no firing. */
export const keepsItsTime = (before: Fired, after: Fired): boolean =>
  before.enabled && after.enabled && isSameSchedule(before.trigger, after.trigger)

const isSameSchedule = (before: Trigger, after: Trigger): boolean =>
  before.type === 'cron' &&
  after.type === 'cron' &&
  before.schedule === after.schedule &&
  before.timezone === after.timezone
