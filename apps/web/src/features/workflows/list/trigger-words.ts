import type { Trigger, TriggerType } from '@workbench/client/models'
import { CalendarClock, type LucideIcon, MousePointerClick, Repeat2, Webhook } from 'lucide-react'
import { cronWords } from './cron-words.ts'

export const triggerTypes = ['manual', 'cron', 'webhook', 'runCompleted'] as const satisfies TriggerType[]

export const triggerIcons: Record<TriggerType, LucideIcon> = {
  manual: MousePointerClick,
  cron: CalendarClock,
  webhook: Webhook,
  runCompleted: Repeat2,
}

/** For filters. */
export const triggerLabels: Record<TriggerType, string> = {
  manual: 'By hand',
  cron: 'Schedule',
  webhook: 'Webhook',
  runCompleted: 'After a run',
}

/** What starts a workflow, in words: `every day at 09:00 Europe/Berlin`. */
export function triggerWords(trigger: Trigger): string {
  switch (trigger.type) {
    case 'cron':
      // One that is being written may lack both.
      return `${cronWords(trigger.schedule ?? '') ?? trigger.schedule ?? ''} ${trigger.timezone ?? ''}`.trim()
    case 'webhook':
      return 'when a webhook is called'
    case 'runCompleted':
      return afterWords(trigger.filter ?? {})
    default:
      return 'by hand'
  }
}

const kinds = { debate: 'a debate', workflow: 'a workflow', ingest: 'an ingestion' }
const endings = { completed: 'is completed', failed: 'fails', cancelled: 'is cancelled' }

function afterWords({
  kind,
  scenarioId,
  workflowId,
  status,
  expression,
}: NonNullable<Extract<Trigger, { type: 'runCompleted' }>['filter']>): string {
  const what =
    scenarioId !== undefined
      ? 'a debate of a scenario'
      : workflowId !== undefined
        ? 'another workflow'
        : kind === undefined
          ? 'any run'
          : kinds[kind]
  const ends = status === undefined ? 'ends' : endings[status]
  return `when ${what} ${ends}${expression === undefined ? '' : ', if an expression says so'}`
}
