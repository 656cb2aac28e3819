import type { TriggerType } from '@workbench/client/models'
import { choiceParam, type SearchParams, textParam } from '../../../search-params.ts'

/** The filters of the list; what is left out does not filter. */
export interface WorkflowsSearch {
  readonly q?: string
  readonly state?: 'on' | 'off'
  readonly trigger?: TriggerType
}

// Named here as well, since the first load needs these and no icons.
const triggers = ['manual', 'cron', 'webhook', 'runCompleted'] as const satisfies readonly TriggerType[]

export function readWorkflowsSearch(search: SearchParams): WorkflowsSearch {
  const q = textParam(search.q)
  const state = choiceParam(search.state, ['on', 'off'] as const)
  const trigger = choiceParam(search.trigger, triggers)
  return {
    ...(q !== undefined && { q }),
    ...(state !== undefined && { state }),
    ...(trigger !== undefined && { trigger }),
  }
}
