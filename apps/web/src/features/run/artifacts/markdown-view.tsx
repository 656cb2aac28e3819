import { useMemo } from 'react'
import { Markdown } from '../../../components/markdown.tsx'
import { markdownBlocks } from '../../../components/markdown-blocks.ts'
import { useStagedCount } from '../../../components/use-staged-count.ts'

const partLength = 4000

/** Markdown of up to some hundred thousand characters, drawn part by part so that the page answers meanwhile. */
export function MarkdownView({ text }: { readonly text: string }) {
  const parts = useMemo(() => partsOf(text), [text])
  const count = useStagedCount(parts.length, 3)
  return (
    <div className="max-w-[72ch] px-4 py-4 text-read">
      {parts.slice(0, count).map(({ at, text: part }) => (
        <Markdown key={at} text={part} className="not-first:mt-2.5" />
      ))}
    </div>
  )
}

/** Blocks that follow each other, together as long as a part may be. */
function partsOf(text: string): readonly { readonly at: number; text: string }[] {
  const parts: { at: number; text: string }[] = []
  for (const { at, text: block } of markdownBlocks(text)) {
    const last = parts.at(-1)
    if (last !== undefined && last.text.length + block.length <= partLength) last.text += block
    else parts.push({ at, text: block })
  }
  return parts
}
