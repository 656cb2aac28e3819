import type { Trigger } from '@workbench/client/models'
import { inLine } from '../display/in-line.ts'

/** What starts a workflow, in a few words. */
export function triggerText(trigger: Trigger): string {
  if (trigger.type === 'cron') {
    const { schedule, timezone = 'UTC' } = trigger
    return inLine(`cron ${schedule}${timezone === 'UTC' ? '' : ` ${timezone}`}`)
  }
  if (trigger.type !== 'runCompleted') return trigger.type
  const { kind, status } = trigger.filter ?? {}
  return [
    'run completed',
    ...(kind === undefined ? [] : [kind]),
    ...(status === undefined ? [] : [status]),
  ].join(' ')
}
