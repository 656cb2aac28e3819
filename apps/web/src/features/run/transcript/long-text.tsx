import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Markdown, PlainText, type TextMarkers } from '../../../components/markdown.tsx'
import { textPieces, wholeCharacters } from '../../../components/text-pieces.ts'

/** Longer texts are shown in part at first, and never parsed: they would keep everybody waiting. */
export const longText = 20_000
const shownAtFirst = 4000
const pieceLength = 20_000

interface Props {
  readonly text: string
  readonly isNear: boolean
  /** What stands for its markers; in plain text they stay as they are. */
  readonly markers?: TextMarkers | undefined
}

/** A text of any length: Markdown, or when it is very long its beginning, and all of it as plain text on request. */
export function LongText({ text, isNear, markers }: Props) {
  const [isWhole, setIsWhole] = useState(false)
  if (text.length <= longText)
    return isNear ? <Markdown text={text} markers={markers} /> : <PlainText text={text} />
  if (isWhole) return <PlainPieces text={text} />
  return (
    <>
      <PlainText text={`${wholeCharacters(text, shownAtFirst)}…`} />
      <div className="mt-2">
        <Button onClick={() => setIsWhole(true)}>Show all ({sizeOf(text)})</Button>
      </div>
    </>
  )
}

/** In pieces, so that the browser need not lay out what is off the screen. */
const PlainPieces = ({ text }: { readonly text: string }) =>
  textPieces(text, pieceLength).map(({ at, text: piece }) => (
    <PlainText
      key={at}
      text={piece}
      className="[contain-intrinsic-size:auto_600rem] [content-visibility:auto]"
    />
  ))

function sizeOf(text: string): string {
  const bytes = new Blob([text]).size
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
