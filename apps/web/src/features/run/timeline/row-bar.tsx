import clsx from 'clsx'
import { useSpeakerStyle } from '../../../speakers/table-hues.ts'
import { placeIn, type Span } from './time-axis.ts'
import type { TimelineRow } from './timeline-row.ts'

interface Props {
  readonly row: TimelineRow
  /** What is in view, in milliseconds since 1970. */
  readonly view: Span
  /** Its parts have bars of their own below. */
  readonly isUnfolded: boolean
}

/** A row's stretch of time; parts that are folded away are drawn inside it. */
export function RowBar({ row, view, isUnfolded }: Props) {
  const speakerStyle = useSpeakerStyle()
  const { speaker } = row
  const hue = speaker === null ? {} : speakerStyle(speaker.name, speaker.personaId)
  return (
    <div aria-hidden className="relative h-full overflow-hidden" style={hue}>
      <Bar row={row} view={view} look={lookOf(row)} />
      {!isUnfolded &&
        row.children
          .filter((part) => part.kind === 'pause' || part.outcome === 'failed')
          .map((part) => <Bar key={part.id} row={part} view={view} look={lookOf(part)} />)}
      <FirstToken row={row} view={view} />
    </div>
  )
}

function Bar({ row, view, look }: { readonly row: TimelineRow; readonly view: Span; readonly look: string }) {
  const place = placeIn(view, { fromMs: row.startMs, toMs: row.endMs })
  if (place === null) return null
  return (
    <span
      className={clsx(
        'absolute top-1/2 h-3.5 min-w-0.5 -translate-y-1/2 rounded-sm',
        look,
        row.outcome === null && 'rounded-r-none',
      )}
      style={{ left: `${place.left}%`, width: `${place.width}%` }}
    />
  )
}

/** Where waiting ended and text began to come. */
function FirstToken({
  row: { startMs, firstTokenMs },
  view,
}: {
  readonly row: TimelineRow
  readonly view: Span
}) {
  if (firstTokenMs === null) return null
  const at = startMs + firstTokenMs
  const place = placeIn(view, { fromMs: at, toMs: at })
  if (place === null) return null
  return (
    <span
      className="absolute top-1/2 h-3.5 w-px -translate-y-1/2 bg-surface"
      style={{ left: `${place.left}%` }}
    />
  )
}

function lookOf({ kind, outcome, speaker }: TimelineRow): string {
  if (kind === 'pause') return 'bg-waiting-soft ring-1 ring-inset ring-waiting/50'
  if (kind === 'wait') return 'bg-waiting-soft ring-1 ring-inset ring-waiting'
  if (kind === 'queue') return 'bg-queued-soft ring-1 ring-inset ring-line-strong/60'
  if (outcome === 'failed') return 'bg-failed'
  if (outcome === 'interrupted' || outcome === 'cancelled') return 'bg-cancelled/50'
  if (kind === 'attempt') return 'bg-line-strong/40'
  if (kind === 'turn' && speaker !== null) return 'bg-speaker'
  if (kind === 'tool') return 'bg-waiting'
  if (kind === 'knowledge') return 'bg-accent'
  return kind === 'call' ? 'bg-running' : 'bg-line-strong'
}
