import type { ImportNote, ImportResult } from '@workbench/client/models'
import type { ImportAsks } from './import-asks.ts'
import type { Refused } from './import-batches.ts'

export type CreatedKind = keyof ImportResult['created']

/** What an import took, and what it left and why, over all of its requests. */
export interface ImportReport {
  readonly created: ImportResult['created']
  readonly skipped: readonly ImportNote[]
  readonly failed: readonly ImportNote[]
  /** What was left out of what was taken. */
  readonly remarks: readonly ImportNote[]
  /** Files that were not taken since their variables have no values. */
  readonly asks: ImportAsks
  /** What the ids in the files stand for, for requests that follow. */
  readonly references: ImportResult['references']
}

export const emptyReport: ImportReport = {
  created: { personas: [], scenarios: [], runs: [], tools: [] },
  skipped: [],
  failed: [],
  remarks: [],
  asks: [],
  references: { personas: [], scenarios: [], runs: [] },
}

export const withRefused = (report: ImportReport, refused: readonly Refused[]): ImportReport => ({
  ...report,
  failed: [...report.failed, ...refused.map(({ name, reason }) => ({ name, reason, place: '', item: null }))],
})

export const withResult = (
  report: ImportReport,
  { created, skipped, failed, remarks, asks, references }: ImportResult,
): ImportReport => ({
  created: {
    personas: [...report.created.personas, ...created.personas],
    scenarios: [...report.created.scenarios, ...created.scenarios],
    runs: [...report.created.runs, ...created.runs],
    tools: [...report.created.tools, ...created.tools],
  },
  skipped: [...report.skipped, ...skipped],
  failed: [...report.failed, ...failed],
  remarks: [...report.remarks, ...remarks],
  asks: [...report.asks, ...asks],
  references: {
    personas: [...report.references.personas, ...references.personas],
    scenarios: [...report.references.scenarios, ...references.scenarios],
    runs: [...report.references.runs, ...references.runs],
  },
})

/** The reason without the place it begins with: the place is told beside it. */
const bareReason = ({ place, reason }: ImportNote) =>
  place !== '' && reason.startsWith(`${place}: `) ? reason.slice(place.length + 2) : reason

/** Notes with the same reason together, the most frequent reason first. */
export function byReason(
  notes: readonly ImportNote[],
): readonly { reason: string; notes: readonly ImportNote[] }[] {
  const groups = Map.groupBy(notes, bareReason)
  return [...groups]
    .map(([reason, group]) => ({ reason, notes: group }))
    .toSorted((a, b) => b.notes.length - a.notes.length)
}

const words = {
  personas: ['persona', 'personas'],
  scenarios: ['scenario', 'scenarios'],
  runs: ['run', 'runs'],
  tools: ['tool', 'tools'],
} as const

/** `12 personas and 1 run`; null when nothing was taken. */
export function takenText({ created }: ImportReport): string | null {
  const parts = (['personas', 'scenarios', 'runs', 'tools'] as const).flatMap((kind) => {
    const { length } = created[kind]
    return length === 0 ? [] : [`${length.toLocaleString('en-US')} ${words[kind][length === 1 ? 0 : 1]}`]
  })
  if (parts.length === 0) return null
  return parts.length === 1 ? (parts[0] ?? null) : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** What was created of a kind, and where it is found. */
export const createdItems = (
  created: ImportReport['created'],
  kind: CreatedKind,
): readonly { readonly name: string; readonly address: string }[] =>
  kind === 'tools'
    ? created.tools.map(({ name }) => ({ name, address: `/tools/${name}` }))
    : created[kind].map(({ id, name }) => ({ name, address: `/${kind}/${id}` }))

/** Where in which file, e.g. `prompts.csv, line 12: City planner`. */
export const placeText = ({ name, place, item }: ImportNote): string =>
  `${[name, place].filter((part) => part !== '').join(', ')}${item === null || item === '' ? '' : `: ${item}`}`
