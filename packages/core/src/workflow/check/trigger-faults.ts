import type { FieldFault } from '../../errors.ts'
import type { Trigger } from '../../models/workflow.ts'
import type { CronTimes } from '../../ports/cron-times.ts'
import type { Inspect } from './text-faults.ts'

/** What is wrong with when a workflow starts. */
export function triggerFaults(
  trigger: Trigger,
  { expressions, cron }: { readonly expressions: Inspect; readonly cron: CronTimes },
): readonly FieldFault[] {
  if (trigger.type === 'cron') return cronFaults(trigger.schedule, trigger.timezone, cron)
  const expression = trigger.type === 'runCompleted' ? trigger.filter?.expression : undefined
  if (expression === undefined) return []
  const { problem, roots, readsAllSteps } = expressions.inspect(expression)
  const strange = readsAllSteps ? undefined : roots.find((name) => name !== 'run')
  const message =
    problem ??
    (strange === undefined ? null : `"${strange}" is no name here; a filter sees run, the one that ended`)
  if (message === null) return []
  return [{ path: ['trigger', 'filter', 'expression'], message: `The filter of the trigger: ${message}` }]
}

function cronFaults(schedule: string, timezone: string, cron: CronTimes): readonly FieldFault[] {
  const problem = cron.problemWith(schedule, timezone)
  if (problem === null) return []
  // Whatever is wrong with a schedule that nothing is wrong with is about the zone.
  const isAboutZone = cron.problemWith('0 0 * * *', timezone) !== null
  return [{ path: ['trigger', isAboutZone ? 'timezone' : 'schedule'], message: problem }]
}
