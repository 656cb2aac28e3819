import type { RunSummary } from '@workbench/client/models'
import { agoText, countText, durationText, moneyText, shareText } from '../display/amounts.ts'
import { awaitedText } from '../display/awaited-text.ts'
import { inLine } from '../display/in-line.ts'
import { paintStatus, statusText } from '../display/status-text.ts'
import type { Column } from '../display/table.ts'
import { shortId } from './short-id.ts'

/** The list as people read it; what none of the runs has is no column, nor what an older server does not tell. */
export const runColumns = (runs: readonly RunSummary[], now: number): Column<RunSummary>[] => [
  { title: 'RUN', text: ({ id }) => shortId(id) },
  {
    title: 'STATUS',
    text: ({ status }) => statusText(status),
    paint: (text, { status }, style) => paintStatus(text, status, style),
  },
  ...(runs.some(({ waitingFor }) => waitingFor) ? [waitsFor] : []),
  ...(runs.some(({ kind }) => kind !== 'debate') ? [kindOfRun] : []),
  { title: 'TITLE', text: ({ title }) => inLine(title), isFlexible: true },
  { title: 'QUEUED', text: ({ queuedAt }) => agoText(queuedAt, now), align: 'right', givesWay: 6 },
  { title: 'TOOK', text: (run) => tookText(run, now), align: 'right', givesWay: 4 },
  {
    title: 'TOKENS',
    text: ({ usage }) => countText(usage.inputTokens + usage.outputTokens),
    align: 'right',
    givesWay: 1,
  },
  ...(runs.some(({ quality }) => quality) ? [score] : []),
  { title: 'COST', text: ({ usage }) => moneyText(usage.costUsd), align: 'right', givesWay: 5 },
]

const waitsFor: Column<RunSummary> = {
  title: 'WAITS FOR',
  text: ({ waitingFor }) => (waitingFor ? inLine(awaitedText(waitingFor.type)) : ''),
  givesWay: 7,
}

const kindOfRun: Column<RunSummary> = { title: 'KIND', text: ({ kind }) => kind, givesWay: 2 }

const score: Column<RunSummary> = {
  title: 'SCORE',
  text: ({ quality }) => (quality ? shareText(quality.value) : '—'),
  align: 'right',
  givesWay: 3,
}

/** From the first start to the end, or to now while it goes on. */
export function tookText({ durationMs, startedAt, finishedAt }: RunSummary, now: number): string {
  if (durationMs !== null) return durationText(durationMs)
  if (startedAt === null || finishedAt !== null) return '—'
  return durationText(Math.max(0, now - Date.parse(startedAt)))
}

/** The list as programs read it: fields between tabs, whole and exact; what is not known is `-`. */
export const runLine = ({
  id,
  status,
  kind,
  title,
  queuedAt,
  durationMs,
  usage,
  ...run
}: RunSummary): string =>
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
    run.waitingFor?.type ?? '-',
    run.quality?.metric ?? '-',
    run.quality?.value ?? '-',
  ].join('\t')
