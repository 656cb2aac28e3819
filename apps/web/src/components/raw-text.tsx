import { useState } from 'react'
import { count } from '../format/count.ts'
import { Button } from './button.tsx'
import { CopyButton } from './copy-button.tsx'

const shownAtFirst = 20_000
// Texts beyond this are laid out piece by piece, and only where somebody looks.
const pieceLength = 10_000

/** JSON or instructions as they are, in a typeface for machines; long ones in part until somebody wants all. */
export function RawText({ text, copyLabel }: { readonly text: string; readonly copyLabel: string }) {
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole || text.length <= shownAtFirst ? text : text.slice(0, shownAtFirst)
  return (
    <div className="relative rounded-md border border-line bg-sunken">
      <div className="absolute top-1 right-1">
        <CopyButton text={text} label={copyLabel} />
      </div>
      <pre className="p-3 pr-10 font-mono text-xs leading-relaxed whitespace-pre-wrap wrap-anywhere">
        {piecesOf(shown).map(({ at, piece }) => (
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

/** Pieces end with a line where there are lines. */
function piecesOf(text: string): readonly { readonly at: number; readonly piece: string }[] {
  const pieces = []
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at + pieceLength)
    const end = lineEnd === -1 || lineEnd > at + 2 * pieceLength ? at + pieceLength : lineEnd
    pieces.push({ at, piece: text.slice(at, end) })
    // The end of a line is the end of its block.
    at = end === lineEnd ? end + 1 : end
  }
  return pieces
}
