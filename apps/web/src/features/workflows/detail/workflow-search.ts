import { choiceParam, type SearchParams, textParam } from '../../../search-params.ts'
import { readVersionsSearch, type VersionsSearch } from '../../versions/versions-search.ts'

const workflowTabs = ['steps', 'runs', 'versions'] as const
export type WorkflowTab = (typeof workflowTabs)[number]

export interface WorkflowSearch extends VersionsSearch {
  /** The picture and the editor when left out. */
  readonly tab?: Exclude<WorkflowTab, 'steps'>
  /** Id of the chosen step. */
  readonly step?: string
}

export function readWorkflowSearch(search: SearchParams): WorkflowSearch {
  const tab = choiceParam(search.tab, workflowTabs)
  const step = textParam(search.step)
  return {
    ...(tab !== undefined && tab !== 'steps' && { tab }),
    ...(step !== undefined && { step: step.slice(0, 200) }),
    ...readVersionsSearch(search),
  }
}
