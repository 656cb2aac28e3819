import { useState } from 'react'
import { count } from '../format/count.ts'
import { Button } from './button.tsx'
import { CopyButton } from './copy-button.tsx'
import { textPieces, wholeCharacters } from './text-pieces.ts'

const most = 20_000
// Texts beyond this are laid out piece by piece, and only where somebody looks.
const pieceLength = 10_000

interface Props {
  readonly text: string
  readonly copyLabel: string
  /** Characters; 20,000 when left out. */
  readonly shownAtFirst?: number
}

/** JSON or instructions as they are, in a typeface for machines; long ones in part until somebody wants all. */
export function RawText({ text, copyLabel, shownAtFirst = most }: Props) {
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? text : wholeCharacters(text, Math.min(shownAtFirst, most))
  return (
    <div className="relative rounded-md border border-line bg-sunken">
      <div className="absolute top-1 right-1">
        <CopyButton text={text} label={copyLabel} />
      </div>
      <pre className="p-3 pr-10 font-mono text-xs leading-relaxed whitespace-pre-wrap wrap-anywhere">
        {textPieces(shown, pieceLength).map(({ at, text: piece }) => (
          <span
            key={at}
            dir="auto"
            className="block [contain-intrinsic-block-size:auto_24rem] [content-visibility:auto]"
          >
            {piece}
          </span>
        ))}
      </pre>
      {shown.length < text.length && (
        <div className="border-t border-line px-3 py-2">
          <Button onClick={() => setIsWhole(true)}>Show all ({count(text.length)} characters)</Button>
        </div>
      )}
    </div>
  )
}
