import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Markdown, PlainText } from '../../../components/markdown.tsx'

/** Longer texts are shown in part at first, and never parsed: they would keep everybody waiting. */
export const longText = 20_000
const shownAtFirst = 4000
const chunk = 20_000

/** A text of any length: Markdown, or when it is very long its beginning, and all of it as plain text on request. */
export function LongText({ text, isNear }: { readonly text: string; readonly isNear: boolean }) {
  const [isWhole, setIsWhole] = useState(false)
  if (text.length <= longText) return isNear ? <Markdown text={text} /> : <PlainText text={text} />
  if (isWhole) return <PlainChunks text={text} />
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
const PlainChunks = ({ text }: { readonly text: string }) =>
  chunksOf(text).map(({ at, text: piece }) => (
    <PlainText
      key={at}
      text={piece}
      className="[contain-intrinsic-size:auto_600rem] [content-visibility:auto]"
    />
  ))

function chunksOf(text: string) {
  const chunks: { readonly at: number; readonly text: string }[] = []
  for (let at = 0; at < text.length; ) {
    // At the end of a line where there is one, since every piece begins a line of its own.
    const line = text.lastIndexOf('\n', at + chunk)
    const end = line > at ? line + 1 : at + wholeCharacters(text.slice(at, at + chunk), chunk).length
    chunks.push({ at, text: text.slice(at, end) })
    at = end
  }
  return chunks
}

/** At most so many UTF-16 units, without half a character at the end. */
const wholeCharacters = (text: string, units: number): string =>
  text.slice(0, units).replace(/[\uD800-\uDBFF]$/, '')

function sizeOf(text: string): string {
  const bytes = new Blob([text]).size
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
