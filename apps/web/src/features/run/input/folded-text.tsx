import { CopyButton } from '../../../components/copy-button.tsx'
import { Disclosure } from '../../../components/disclosure.tsx'
import { Markdown } from '../../../components/markdown.tsx'
import { RawText } from '../../../components/raw-text.tsx'
import { count } from '../../../format/count.ts'

interface Props {
  readonly name: string
  readonly text: string
  readonly isOpenAtFirst?: boolean
}

// Markdown of this length takes a moment to parse; beyond it, text is shown as it is.
const longestMarkdown = 20_000

/** A text that may be long: folded, as Markdown, to copy as it was written. */
export function FoldedText({ name, text, isOpenAtFirst = false }: Props) {
  return (
    <Disclosure
      isOpenAtFirst={isOpenAtFirst}
      summary={
        <span>
          {name} <span className="text-xs">({count(text.length)} characters)</span>
        </span>
      }
    >
      {text.length > longestMarkdown ? (
        <RawText text={text} copyLabel={`Copy ${name.toLowerCase()}`} />
      ) : (
        <div className="flex items-start gap-2 rounded-md bg-sunken px-3 py-2">
          <Markdown text={text} className="min-w-0 max-w-[68ch] flex-1 text-base" />
          <CopyButton text={text} label={`Copy ${name.toLowerCase()}`} />
        </div>
      )}
    </Disclosure>
  )
}
