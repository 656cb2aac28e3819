import type { EventType } from '@workbench/client/models'

/** First keys of the queries whose answers an event may have changed. */
export function touchedLists(type: EventType): readonly string[] {
  switch (type) {
    case 'ToolFinished':
      return ['tool-calls']
    case 'ApprovalRequested':
    case 'ApprovalDecided':
      return ['approvals']
    // What a run asked for goes with it.
    case 'RunCancelled':
      return ['runs', 'approvals', 'workflows', 'documents']
    // Workflows tell how their newest run goes, documents how they are read.
    case 'RunQueued':
    case 'RunStarted':
    case 'RunResumed':
    case 'RunWaiting':
      return ['runs', 'workflows', 'documents']
    // Steps of workflows write records.
    case 'RunFinished':
      return ['runs', 'workflows', 'records', 'documents']
    default:
      return ['runs']
  }
}

/** After a pause anything may have. */
export const allLists: readonly string[] = [
  'runs',
  'tool-calls',
  'approvals',
  'workflows',
  'records',
  'documents',
]
