import type { RunSummary } from '@workbench/client/models'
import { agoText, countText, durationText, moneyText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { paintStatus, statusText } from '../display/status-text.ts'
import type { Column } from '../display/table.ts'
import { shortId } from './short-id.ts'

/** The list as people read it. */
export const runColumns = (
  now: number,
  { withKind }: { readonly withKind: boolean },
): Column<RunSummary>[] => [
  { title: 'RUN', text: ({ id }) => shortId(id) },
  {
    title: 'STATUS',
    text: ({ status }) => statusText(status),
    paint: (text, { status }, style) => paintStatus(text, status, style),
  },
  ...(withKind ? [{ title: 'KIND', text: ({ kind }: RunSummary) => kind, givesWay: 2 }] : []),
  { title: 'TITLE', text: ({ title }) => inLine(title), isFlexible: true },
  { title: 'QUEUED', text: ({ queuedAt }) => agoText(queuedAt, now), align: 'right', givesWay: 5 },
  { title: 'TOOK', text: (run) => tookText(run, now), align: 'right', givesWay: 3 },
  {
    title: 'TOKENS',
    text: ({ usage }) => countText(usage.inputTokens + usage.outputTokens),
    align: 'right',
    givesWay: 1,
  },
  { title: 'COST', text: ({ usage }) => moneyText(usage.costUsd), align: 'right', givesWay: 4 },
]

/** From the first start to the end, or to now while it goes on. */
export function tookText({ durationMs, startedAt, finishedAt }: RunSummary, now: number): string {
  if (durationMs !== null) return durationText(durationMs)
  if (startedAt === null || finishedAt !== null) return '—'
  return durationText(Math.max(0, now - Date.parse(startedAt)))
}

/** The list as programs read it: fields between tabs, whole and exact; what is not known is `-`. */
export const runLine = ({ id, status, kind, title, queuedAt, durationMs, usage }: RunSummary): string =>
  [
    id,
    status,
    kind,
    queuedAt,
    durationMs ?? '-',
    usage.inputTokens,
    usage.outputTokens,
    usage.costUsd ?? '-',
    inLine(title),
  ].join('\t')
