import { type ReactNode, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { seenAsWritten } from '../../../components/seen-as-written.ts'
import { wholeCharacters } from '../../../components/text-pieces.ts'

const shownAtFirst = 100
const longestText = 2000

/** JSON, folded: what is inside is drawn when it is unfolded, so that a large one costs nothing. */
export const JsonTree = ({ value }: { readonly value: unknown }) => (
  <div className="font-mono text-xs leading-6 wrap-anywhere">
    <Value value={value} isOpenAtFirst />
  </div>
)

function Value({
  name,
  value,
  isOpenAtFirst = false,
}: {
  readonly name?: string
  readonly value: unknown
  readonly isOpenAtFirst?: boolean
}) {
  const label = name !== undefined && <bdi className="text-muted">{seenAsWritten(name.slice(0, 200))}: </bdi>
  if (typeof value !== 'object' || value === null) {
    return (
      <p className="pl-4">
        {label}
        <Leaf value={value} />
      </p>
    )
  }
  return <Folded label={label} value={value} isOpenAtFirst={isOpenAtFirst} />
}

function Leaf({ value }: { readonly value: unknown }) {
  if (typeof value !== 'string') return <span className="text-accent-ink">{String(value)}</span>
  const text = wholeCharacters(value, longestText)
  return (
    <bdi className="whitespace-pre-wrap">
      {JSON.stringify(seenAsWritten(text))}
      {text.length < value.length && (
        <span className="text-muted">
          {' '}
          and {(value.length - text.length).toLocaleString('en-US')} characters more
        </span>
      )}
    </bdi>
  )
}

interface FoldedProps {
  readonly label: ReactNode
  readonly value: object
  readonly isOpenAtFirst: boolean
}

function Folded({ label, value, isOpenAtFirst }: FoldedProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  const [shown, setShown] = useState(shownAtFirst)
  const isList = Array.isArray(value)
  const entries = isOpen ? Object.entries(value) : []
  const size = isList ? value.length : Object.keys(value).length
  if (size === 0) {
    return (
      <p className="pl-4">
        {label}
        {isList ? '[]' : '{}'}
      </p>
    )
  }
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="cursor-pointer rounded-sm marker:text-muted hover:bg-hover">
        {label}
        <span className="text-muted">
          {isList ? `[ ${counted(size, 'item')} ]` : `{ ${counted(size, 'field')} }`}
        </span>
      </summary>
      <div className="ml-1 border-l border-line pl-3">
        {entries.slice(0, shown).map(([key, each]) => (
          <Value key={key} name={key} value={each} />
        ))}
        {shown < entries.length && (
          <p className="py-1 pl-4 font-sans">
            <Button onClick={() => setShown(shown * 10)}>
              Show more of {entries.length.toLocaleString('en-US')}
            </Button>
          </p>
        )}
      </div>
    </details>
  )
}

const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`
