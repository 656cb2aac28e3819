import { Link } from '@tanstack/react-router'
import type { Document } from '@workbench/client/models'
import clsx from 'clsx'
import { type MouseEvent, memo, useEffect, useRef } from 'react'
import { MiddleTruncate } from '../../../components/middle-truncate.tsx'
import { RowCheckbox } from '../../../components/row-checkbox.tsx'
import { Skeleton } from '../../../components/skeleton.tsx'
import { Tag } from '../../../components/tag.tsx'
import { size } from '../../../format/size.ts'
import { exactTime, relativeTime } from '../../../format/time.ts'
import { useNow } from '../../../live/use-now.ts'
import { documentKind } from '../document-kind.ts'
import { DocumentStatus } from '../document-status.tsx'
import { shareRead } from '../ingest-progress.ts'
import { useIngestProgress } from '../use-ingest-progress.ts'

/** The columns; they stand in this order in the head, too. Phones have two lines instead. */
export const columnsClass =
  'tablet:grid tablet:grid-cols-[2.25rem_minmax(0,1fr)_7.5rem_4.5rem_5rem_6rem] desktop:grid-cols-[2.25rem_minmax(0,2fr)_minmax(0,1fr)_7.5rem_5rem_5rem_6rem] wide:grid-cols-[2.25rem_minmax(0,2.4fr)_minmax(0,0.9fr)_minmax(0,1fr)_7.5rem_5rem_5rem_6rem] tablet:items-center tablet:gap-x-3'

interface Props {
  /** undefined: not read yet. */
  readonly document: Document | undefined
  /** Counts from 0, without the head. */
  readonly row: number
  readonly top: number
  readonly height: number
  readonly isPicked: boolean
  readonly isActive: boolean
  readonly onPick: (row: number, isRange: boolean) => void
  readonly onPoint: (row: number) => void
}

export const DocumentRow = memo(function DocumentRow(props: Props) {
  const { document, row, top, height, isPicked, isActive, onPick, onPoint } = props
  const link = useRef<HTMLAnchorElement>(null)
  const known = document?.id
  useEffect(() => {
    // The row stands for another document now; the focus was on the one before.
    return () => {
      if (known !== undefined && link.current === globalThis.document.activeElement) link.current?.blur()
    }
  }, [known])
  const place = { transform: `translateY(${top}px)`, height }
  const className = clsx(
    'absolute inset-x-0 top-0 contain-strict border-b border-line px-3 text-left text-sm [&>td]:min-w-0',
    columnsClass,
    'max-tablet:flex max-tablet:flex-wrap max-tablet:content-center max-tablet:items-center max-tablet:gap-x-2 max-tablet:gap-y-1',
    isPicked ? 'bg-accent-soft' : isActive ? 'bg-hover' : 'hover:bg-hover',
    isActive && 'shadow-[inset_2px_0_0_var(--color-accent-ink)]',
  )
  if (document === undefined) {
    return (
      <tr aria-rowindex={row + 2} style={place} className={className}>
        <td className="col-span-full flex items-center gap-3">
          <Skeleton className="h-4 w-2/5" />
          <Skeleton className="h-5 w-20" />
        </td>
      </tr>
    )
  }
  const { id, title, collection, tags, chunks, sizeBytes, status, updatedAt, error } = document
  const { icon: Icon, word } = documentKind(document)
  return (
    <tr
      aria-rowindex={row + 2}
      aria-selected={isPicked}
      data-row-id={id}
      data-active={isActive || undefined}
      style={place}
      className={className}
    >
      <td className="relative z-10 flex max-tablet:order-1">
        <RowCheckbox
          isChecked={isPicked}
          label={`Select ${title.slice(0, 80)}`}
          onPick={(event: MouseEvent) => onPick(row, event.shiftKey)}
        />
      </td>
      <td className="flex min-w-0 items-center gap-2 max-tablet:order-2 max-tablet:w-[calc(100%-2rem)]">
        <Icon className="size-4 shrink-0 text-muted" role="img" aria-label={word} />
        <Link
          ref={link}
          to="/documents/$id"
          params={{ id }}
          preload={false}
          onFocus={() => onPoint(row)}
          className="flex min-w-0 text-base font-medium -outline-offset-2 after:absolute after:inset-0"
        >
          <bdi className="flex min-w-0">
            <MiddleTruncate text={title} tail={12} />
          </bdi>
        </Link>
        {error !== null && (
          <span dir="auto" className="min-w-16 flex-1 truncate text-muted max-desktop:hidden">
            {reasonOf(error.message, title)}
          </span>
        )}
      </td>
      <td className="truncate text-muted max-desktop:hidden">
        <bdi title={collection}>{collection}</bdi>
      </td>
      <td className="flex min-w-0 items-center gap-1 overflow-hidden max-wide:hidden" title={tags.join(', ')}>
        {tags.slice(0, 1).map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
        {tags.length > 1 && <span className="shrink-0 text-xs text-muted">+{tags.length - 1}</span>}
      </td>
      <td className="flex items-center gap-1.5 max-tablet:order-3" title={error?.message}>
        <DocumentStatus status={status} />
        {status === 'ingesting' && <Share document={document} />}
      </td>
      <td className="text-right text-muted tabular-nums max-tablet:order-4">
        {status === 'ready' || chunks > 0 ? (
          <>
            {chunks.toLocaleString('en-US')}
            <span className="tablet:sr-only"> {chunks === 1 ? 'passage' : 'passages'}</span>
          </>
        ) : (
          <span className="max-tablet:hidden">–</span>
        )}
      </td>
      <td className="truncate text-right text-muted tabular-nums max-tablet:order-5">{size(sizeBytes)}</td>
      <td className="truncate text-right text-muted tabular-nums max-tablet:order-6">
        <Added at={updatedAt} />
      </td>
    </tr>
  )
})

/** Messages begin with the name of the file, which stands beside it here. */
const reasonOf = (message: string, title: string) =>
  message.startsWith(`${title} `) ? message.slice(title.length + 1) : message

/** How far the reading of a large document is. */
function Share({ document }: { readonly document: Document }) {
  const progress = useIngestProgress(document)
  const share = progress === null ? null : shareRead(progress, document)
  if (share === null) return null
  return <span className="text-xs text-muted tabular-nums">{Math.floor(100 * share)} %</span>
}

function Added({ at }: { readonly at: string }) {
  const now = useNow(10_000)
  return (
    <time dateTime={at} title={exactTime(at)}>
      {relativeTime(at, now)}
    </time>
  )
}
