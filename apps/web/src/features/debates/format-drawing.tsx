import type { Format } from '@workbench/client/models'
import { pictures, unknownPicture } from './format-pictures.ts'

type Point = readonly [x: number, y: number]

/** Hollow circles speak, full ones decide or lead; a line is read by both of its ends, an arrow by its head. */
export function FormatDrawing({ format }: { readonly format: Format }) {
  const known: Readonly<Partial<typeof pictures>> = pictures
  const { speakers, deciders = [], texts = [], lines = [], arrows = [] } = known[format] ?? unknownPicture
  const places = [...speakers, ...deciders, ...texts]
  const at = (place: number) => places[place] ?? ([0, 0] as const)
  return (
    <svg viewBox="0 0 80 56" aria-hidden className="size-full">
      <g className="fill-none stroke-line-strong/60">
        {lines.map(([from, to]) => {
          const [x1, y1] = at(from)
          const [x2, y2] = at(to)
          return <line key={`${from}-${to}`} {...{ x1, y1, x2, y2 }} />
        })}
        {arrows.map(([from, to]) => (
          <path key={`${from}-${to}`} d={arrow(at(from), at(to))} />
        ))}
      </g>
      {speakers.map(([cx, cy, r = 5]) => (
        <circle
          key={`${cx} ${cy}`}
          {...{ cx, cy, r }}
          className="fill-surface stroke-accent-ink"
          strokeWidth="1.5"
        />
      ))}
      {deciders.map(([cx, cy]) => (
        <circle key={`${cx} ${cy}`} {...{ cx, cy }} r="5.5" className="fill-accent-ink" />
      ))}
      {texts.map(([x, y]) => (
        <g key={`${x} ${y}`} className="fill-surface stroke-accent-ink">
          <rect x={x - 6} y={y - 8} width="12" height="16" rx="1.5" strokeWidth="1.5" />
          <path d={`M${x - 3} ${y - 3}h6m-6 3h6m-6 3h4`} />
        </g>
      ))}
    </svg>
  )
}

/** A line that ends before the circle it leads to, with a head of two strokes. */
function arrow(
  [x1, y1]: readonly [number, number, ...unknown[]],
  [x2, y2]: readonly [number, number, ...unknown[]],
) {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length]
  const end: Point = [x2 - dx * 7.5, y2 - dy * 7.5]
  const side = (turn: 1 | -1): Point => [end[0] - dx * 4 + dy * 2.5 * turn, end[1] - dy * 4 - dx * 2.5 * turn]
  const text = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`
  return `M${text([x1, y1])}L${text(end)}M${text(side(1))}L${text(end)}L${text(side(-1))}`
}
