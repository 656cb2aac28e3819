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
}

/** A record on one line; all of its value when somebody wants it. */
export const RecordRow = memo(({ record, hasCollection }: Props) => {
  const { collection, key, value, runId, updatedAt } = record
  const [isOpen, setIsOpen] = useState(false)
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
            className="flex min-h-10 w-full min-w-0 items-center gap-2 px-3 text-left -outline-offset-2 tablet:px-4"
          >
            <ChevronRight
              className={clsx(
                'size-3.5 shrink-0 text-muted transition-transform duration-100',
                isOpen && 'rotate-90',
              )}
              aria-hidden
            />
            <bdi className="flex min-w-0 font-medium">
              <MiddleTruncate text={key} />
            </bdi>
          </button>
        </td>
        {hasCollection && (
          <td className="truncate px-3 py-2.5 text-sm text-muted max-tablet:hidden">
            <bdi title={collection}>{collection}</bdi>
          </td>
        )}
        <td className="truncate px-3 py-2.5 font-mono text-sm text-muted max-tablet:hidden">
          <bdi>{preview}</bdi>
        </td>
        <td className="px-3 py-2.5 text-sm whitespace-nowrap">
          <Link
            to="/runs/$id"
            params={{ id: runId }}
            aria-label={`Open the run that wrote ${key.slice(0, 100)}`}
            className="text-accent-ink underline-offset-2 hover:underline"
          >
            Open run
          </Link>
        </td>
        <td className="px-3 py-2.5 text-right text-sm text-muted tablet:pr-4">
          <Time at={updatedAt} />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={hasCollection ? 5 : 4} className="px-3 pb-3 tablet:px-4">
            <p className="mb-2 text-sm wrap-anywhere tablet:hidden">
              <bdi>{collection}</bdi>
            </p>
            <JsonValue label="Value" value={value} />
          </td>
        </tr>
      )}
    </>
  )
})
