import { memo, useMemo, useRef } from 'react'
import { useIsNear } from '../../components/use-is-near.ts'
import { readableAnswer } from '../run/transcript/readable-answer.ts'
import { type Side, sides } from './compare-search.ts'
import { leastAlike, likeness } from './likeness.ts'
import type { MergedTurn, OtherTurn } from './merged-turns.ts'
import { SideGrid } from './side-grid.tsx'
import { TurnSide } from './turn-side.tsx'
import { wordDiff } from './word-diff.ts'

interface Props {
  readonly turn: MergedTurn
  /** The column beside the first where there is room for two only. */
  readonly shown: Side
}

/** A turn of all runs beside each other, with the words that the first has not, and of two also those it has alone. */
export const ComparedTurnRow = memo(({ turn: { index, reference, others }, shown }: Props) => {
  const ref = useRef<HTMLElement>(null)
  const isNear = useIsNear(ref)
  const diffs = useMemo(
    () => others.map((other) => (isNear && other !== undefined ? diffOf(reference?.text, other) : null)),
    [isNear, reference, others],
  )
  const [only] = others
  const isPair = others.length === 1
  return (
    <article
      ref={ref}
      data-row
      tabIndex={-1}
      aria-label={`Turn ${index + 1}`}
      className="flex scroll-mt-16 flex-col gap-2 py-4 [contain-intrinsic-size:auto_16rem] [content-visibility:auto]"
    >
      <header className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <h3 className="sticky left-0 font-semibold">Turn {index + 1}</h3>
        {isPair && only !== undefined && <span className="text-muted">{likeness(reference, only, 'b')}</span>}
      </header>
      <SideGrid
        shown={shown}
        cells={[
          <TurnSide
            key="a"
            side="a"
            turn={reference}
            parts={isPair ? diffs[0]?.a : undefined}
            isNear={isNear}
          />,
          ...others.map((other, place) => {
            const side = sides[place + 1] ?? 'f'
            return (
              <TurnSide
                key={side}
                side={side}
                turn={other?.turn ?? null}
                isLoading={other === undefined}
                parts={diffs[place]?.b}
                isNear={isNear}
                {...(!isPair && other !== undefined && { note: likeness(reference, other, side) })}
              />
            )
          }),
        ]}
      />
    </article>
  )
})

/** An answer in fields as words, without marks: a difference may begin or end anywhere. */
function plainAnswer(text: string): string {
  const said = readableAnswer(text)
  return said === text ? text : said.replaceAll('**', '')
}

const diffOf = (reference: string | undefined, { turn, similarity }: OtherTurn) =>
  reference !== undefined &&
  turn !== null &&
  similarity !== null &&
  similarity >= leastAlike &&
  reference !== turn.text
    ? wordDiff(plainAnswer(reference), plainAnswer(turn.text))
    : null
