import { choiceParam, type SearchParams, textParam } from '../../../search-params.ts'

const exampleIds = ['blank', 'daily', 'webhook', 'failures'] as const

export interface NewWorkflowSearch {
  /** What it begins with; a choice of examples when left out. */
  readonly example?: (typeof exampleIds)[number]
  /** The workflow that it begins as a copy of. */
  readonly from?: string
  /** Id of the step whose form is open. */
  readonly step?: string
}

export function readNewWorkflowSearch(search: SearchParams): NewWorkflowSearch {
  const example = choiceParam(search.example, exampleIds)
  const from = textParam(search.from)
  const step = textParam(search.step)
  return {
    ...(example !== undefined && { example }),
    ...(from !== undefined && { from }),
    ...(step !== undefined && { step: step.slice(0, 200) }),
  }
}
