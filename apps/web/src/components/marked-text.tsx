import { type Mark, markPieces } from './mark-pieces.ts'

interface Props {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A text with some of its words marked. */
export const MarkedText = ({ text, marks }: Props) =>
  markPieces(text, marks).map(({ at, text: piece, isMarked }) =>
    isMarked ? (
      <mark key={at} className="rounded-sm bg-accent-soft font-medium text-accent-ink">
        {piece}
      </mark>
    ) : (
      <span key={at}>{piece}</span>
    ),
  )
