import { Link } from '@tanstack/react-router'
import type { RecordEntry } from '@workbench/client/models'
import clsx from 'clsx'
import { ChevronRight } from 'lucide-react'
import { memo, useMemo, useState } from 'react'
import { JsonValue } from '../../components/json-value.tsx'
import { MiddleTruncate } from '../../components/middle-truncate.tsx'
import { Time } from '../../components/time.tsx'
import { valuePreview } from './value-preview.ts'

interface Props {
  readonly record: RecordEntry
  readonly hasCollection: boolean
  /** Key and time alone; the rest is found when it is opened. */
  readonly isNarrow: boolean
}

/** A record on one line; all of its value when somebody wants it. */
export const RecordRow = memo(({ record, hasCollection, isNarrow }: Props) => {
  const { collection, key, value, runId, updatedAt } = record
  const [isOpen, setIsOpen] = useState(false)
  const runLink = (
    <Link
      to="/runs/$id"
      params={{ id: runId }}
      aria-label={`Open run that wrote ${key.slice(0, 100)}`}
      className="shrink-0 text-accent-ink underline-offset-2 hover:underline"
    >
      Open run
    </Link>
  )
  const preview = useMemo(() => valuePreview(value), [value])
  return (
    <>
      <tr className="border-line not-first:border-t hover:bg-hover">
        <td className="p-0 align-top">
          <button
            type="button"
            data-row
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
            className="flex min-h-10 w-full min-w-0 items-center gap-2 px-3 text-left -outline-offset-2 max-tablet:py-2 tablet:px-4"
          >
            <ChevronRight
              className={clsx(
                'size-3.5 shrink-0 text-muted transition-transform duration-100',
                isOpen && 'rotate-90',
              )}
              aria-hidden
            />
            <span className="flex min-w-0 flex-col">
              <bdi className="flex min-w-0 font-medium">
                <MiddleTruncate text={key} />
              </bdi>
              {isNarrow && <bdi className="truncate font-mono text-xs text-muted">{preview}</bdi>}
            </span>
          </button>
        </td>
        {hasCollection && !isNarrow && (
          <td className="truncate px-3 py-2.5 text-sm text-muted">
            <bdi title={collection}>{collection}</bdi>
          </td>
        )}
        {!isNarrow && (
          <>
            <td className="truncate px-3 py-2.5 font-mono text-sm text-muted">
              <bdi>{preview}</bdi>
            </td>
            <td className="px-3 py-2.5 text-sm whitespace-nowrap">{runLink}</td>
          </>
        )}
        <td className="px-3 py-2.5 text-right text-sm text-muted tablet:pr-4">
          <Time at={updatedAt} />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={isNarrow ? 2 : hasCollection ? 5 : 4} className="px-3 pb-3 tablet:px-4">
            {isNarrow && (
              <p className="mb-2 flex justify-between gap-3 text-sm">
                <bdi className="min-w-0 text-muted wrap-anywhere">{collection}</bdi>
                {runLink}
              </p>
            )}
            <JsonValue label="Value" value={value} />
          </td>
        </tr>
      )}
    </>
  )
})
