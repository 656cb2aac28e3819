import clsx from 'clsx'
import { placeIn, type Span, ticksOf } from './time-axis.ts'
import { timelineColumns } from './timeline-line.tsx'

/** Per cent of the axis. */
const lastRoomFor = 85

interface TicksProps {
  readonly view: Span
  readonly originMs: number
  readonly most: number
}

const ticksInView = ({ view, originMs, most }: TicksProps) =>
  ticksOf({ fromMs: view.fromMs - originMs, toMs: view.toMs - originMs }, most).map((tick) => {
    const at = originMs + tick.atMs
    return { ...tick, left: placeIn(view, { fromMs: at, toMs: at })?.left ?? 0 }
  })

/** Labels of the axis. */
export const Ticks = (props: TicksProps) =>
  ticksInView(props).map(({ atMs, label, left }) => (
    <span
      key={atMs}
      aria-hidden
      className={clsx(
        'absolute top-1/2 -translate-y-1/2 border-line whitespace-nowrap',
        // At the end there is no room to the right.
        left > lastRoomFor ? '-translate-x-full border-r pr-1' : 'border-l pl-1',
      )}
      style={{ left: `${left}%` }}
    >
      {label}
    </span>
  ))

/** Lines down from the ticks, and what is being drawn with the mouse. */
export function AxisLines({
  range,
  heightPx,
  ...ticks
}: TicksProps & { readonly range: Span | null; readonly heightPx: number }) {
  const place = range === null ? null : placeIn(ticks.view, range)
  return (
    <div
      aria-hidden
      className={`${timelineColumns} pointer-events-none absolute inset-x-0 top-0 border-l-2 border-transparent`}
      style={{ height: heightPx }}
    >
      <div />
      <div className="relative overflow-hidden">
        {ticksInView(ticks).map(({ atMs, left }) => (
          <span key={atMs} className="absolute inset-y-0 w-px bg-line" style={{ left: `${left}%` }} />
        ))}
        {place !== null && (
          <span
            className="absolute inset-y-0 bg-accent-soft"
            style={{ left: `${place.left}%`, width: `${place.width}%` }}
          />
        )}
      </div>
    </div>
  )
}
