import type { Format } from '@workbench/client/models'
import clsx from 'clsx'

type Place = readonly [x: number, y: number]

interface Picture {
  readonly speakers: readonly Place[]
  /** Who decides or leads, drawn full. */
  readonly deciders?: readonly Place[]
  /** Who is heard by whom; places of speakers first, then of deciders. */
  readonly sees: readonly (readonly [from: number, to: number])[]
}

const round: readonly Place[] = [
  [40, 8],
  [60, 22],
  [52, 44],
  [28, 44],
  [20, 22],
]
const everyPair = round.flatMap((_, from) =>
  round.slice(from + 1).map((_, step) => [from, from + step + 1] as const),
)

const pictures: Partial<Record<Format, Picture>> = {
  single: {
    speakers: [
      [22, 10],
      [22, 28],
      [22, 46],
    ],
    deciders: [[58, 28]],
    sees: [
      [0, 3],
      [1, 3],
      [2, 3],
    ],
  },
  panel: { speakers: round, sees: everyPair },
  oxford: {
    speakers: [
      [14, 10],
      [14, 34],
      [66, 10],
      [66, 34],
    ],
    deciders: [[40, 48]],
    sees: [
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
    ],
  },
}

// A format that came after this page: its people, and nothing said about who sees whom.
const unknown: Picture = { speakers: round, sees: [] }

/** Who sees whom in a format, very small; the sentence that stands beside it says the same. */
export function FormatPicture({
  format,
  className,
}: {
  readonly format: Format
  readonly className?: string
}) {
  const { speakers, deciders = [], sees } = pictures[format] ?? unknown
  const places = [...speakers, ...deciders]
  return (
    <svg viewBox="0 0 80 56" aria-hidden className={clsx('h-14 w-20 shrink-0', className)}>
      {sees.map(([from, to]) => {
        const [x1, y1] = places[from] ?? [0, 0]
        const [x2, y2] = places[to] ?? [0, 0]
        return <line key={`${from}-${to}`} {...{ x1, y1, x2, y2 }} className="stroke-line-strong/60" />
      })}
      {speakers.map(([cx, cy]) => (
        <circle
          key={`${cx} ${cy}`}
          {...{ cx, cy }}
          r="5"
          className="fill-surface stroke-accent-ink"
          strokeWidth="1.5"
        />
      ))}
      {deciders.map(([cx, cy]) => (
        <circle key={`${cx} ${cy}`} {...{ cx, cy }} r="5.5" className="fill-accent-ink" />
      ))}
    </svg>
  )
}
