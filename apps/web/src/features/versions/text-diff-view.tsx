import clsx from 'clsx'
import { useMemo, useState } from 'react'
import { type DiffPart, type DiffRow, textDiff } from './text-diff.ts'

interface Props {
  readonly before: string
  readonly after: string
}

/** A text before and after: what went is red with a minus, what came is green with a plus. */
export function TextDiff({ before, after }: Props) {
  const rows = useMemo(
    () => textDiff(before, after).map((row, place) => ({ row, key: `${place} ${row.kind}` })),
    [before, after],
  )
  return (
    <div className="rounded-md border border-line bg-surface py-1.5 text-base leading-relaxed">
      {rows.map(({ row, key }) =>
        row.kind === 'fold' ? <Fold key={key} lines={row.lines} /> : <Row key={key} row={row} />,
      )}
    </div>
  )
}

const looks = {
  same: { mark: '', spoken: '', look: '' },
  added: { mark: '+', spoken: 'Added: ', look: 'bg-completed-soft' },
  removed: { mark: '−', spoken: 'Removed: ', look: 'bg-failed-soft' },
  changed: { mark: '~', spoken: 'Changed: ', look: '' },
}

function Row({ row }: { readonly row: Exclude<DiffRow, { kind: 'fold' }> }) {
  const { mark, spoken, look } = looks[row.kind]
  return (
    <p
      className={clsx(
        'flex min-h-6 gap-2 px-2 [contain-intrinsic-size:auto_1.5rem] [content-visibility:auto]',
        look,
      )}
    >
      <span aria-hidden className="w-3 shrink-0 text-center font-mono text-muted select-none">
        {mark}
      </span>
      <span dir="auto" className="min-w-0 flex-1 whitespace-pre-wrap wrap-anywhere">
        <span className="sr-only">{spoken}</span>
        {row.kind === 'changed' ? <Words parts={row.parts} /> : row.text}
      </span>
    </p>
  )
}

function Words({ parts }: { readonly parts: readonly DiffPart[] }) {
  return parts
    .map((part, place) => ({ ...part, key: `${place} ${part.kind}` }))
    .map(({ kind, text, key }) => {
      if (kind === 'same') return <span key={key}>{text}</span>
      if (kind === 'added') {
        return (
          <ins key={key} className="rounded-sm bg-completed-soft text-completed no-underline">
            {text}
          </ins>
        )
      }
      return (
        <del key={key} className="rounded-sm bg-failed-soft text-failed">
          {text}
        </del>
      )
    })
}

function Fold({ lines }: { readonly lines: readonly string[] }) {
  const [isOpen, setIsOpen] = useState(false)
  if (isOpen)
    return lines
      .map((text, place) => ({ text, key: `${place} same` }))
      .map(({ text, key }) => <Row key={key} row={{ kind: 'same', text }} />)
  return (
    <button
      type="button"
      onClick={() => setIsOpen(true)}
      className="my-0.5 w-full bg-sunken px-7 py-0.5 text-left text-sm text-muted hover:text-ink"
    >
      {lines.length} unchanged lines
    </button>
  )
}
