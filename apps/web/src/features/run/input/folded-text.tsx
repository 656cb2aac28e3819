import { CopyButton } from '../../../components/copy-button.tsx'
import { Disclosure } from '../../../components/disclosure.tsx'
import { count } from '../../../format/count.ts'
import { LongText } from '../transcript/long-text.tsx'

interface Props {
  readonly name: string
  readonly text: string
  readonly isOpenAtFirst?: boolean
}

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
      <div className="flex items-start gap-2 rounded-md bg-sunken px-3 py-2">
        <div className="min-w-0 flex-1">
          <div className="max-w-[68ch] text-base">
            <LongText text={text} isNear />
          </div>
        </div>
        <CopyButton text={text} label={`Copy ${name.toLowerCase()}`} />
      </div>
    </Disclosure>
  )
}
