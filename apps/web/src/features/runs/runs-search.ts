import type { RunKind, RunStatus } from '@workbench/client/models'
import { choiceParam, listParam, type SearchParams, textParam } from '../../search-params.ts'

export const runStatuses = [
  'queued',
  'running',
  'waiting',
  'completed',
  'failed',
  'cancelled',
] as const satisfies readonly RunStatus[]
export const runKinds = ['debate', 'workflow', 'ingest', 'tool'] as const satisfies readonly RunKind[]
export const runRanges = ['today', 'week'] as const
type RunRange = (typeof runRanges)[number]

/** The filters of the list; what is left out does not filter. */
export interface RunsSearch {
  readonly status?: readonly RunStatus[]
  readonly kind?: readonly RunKind[]
  readonly scenarioId?: string
  readonly workflowId?: string
  readonly q?: string
  /** Moves with the day: since midnight, or since midnight six days ago. Wins over `from`. */
  readonly range?: RunRange
  /** ISO 8601: a day of the reader, or a moment. */
  readonly from?: string
  /** The last day that is shown, or the moment before which runs are. */
  readonly to?: string
}

export function readRunsSearch(search: SearchParams): RunsSearch {
  const status = listParam(search.status, runStatuses)
  const kind = listParam(search.kind, runKinds)
  const range = choiceParam(search.range, runRanges)
  const texts = Object.fromEntries(
    (['scenarioId', 'workflowId', 'q', 'from', 'to'] as const).flatMap((name) => {
      const text = textParam(search[name])
      return text === undefined ? [] : [[name, text]]
    }),
  )
  return {
    ...(status.length > 0 && { status }),
    ...(kind.length > 0 && { kind }),
    ...(range !== undefined && { range }),
    ...texts,
  }
}

/** Filters to set; undefined or empty takes one away. */
export type FilterChanges = { readonly [Name in keyof RunsSearch]?: RunsSearch[Name] | undefined }

export function withFilters(search: RunsSearch, changes: FilterChanges): RunsSearch {
  const isSet = (value: unknown) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries({ ...search, ...changes }).filter(([, value]) => isSet(value)))
}
