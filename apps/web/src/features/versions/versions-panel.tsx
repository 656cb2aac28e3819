import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import clsx from 'clsx'
import { History } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Chip } from '../../components/chip.tsx'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { LoadMore } from '../../components/load-more.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { Tag } from '../../components/tag.tsx'
import { Time } from '../../components/time.tsx'
import { differencesOf, type VersionField } from './differences.ts'
import { DifferencesList } from './differences-list.tsx'
import { pickVersions } from './pick-versions.ts'
import type { VersionsSearch } from './versions-search.ts'

interface Props<Version> {
  /** Newest first; the first is the present one. */
  readonly query: UseInfiniteQueryResult<readonly Version[]>
  readonly fields: readonly VersionField<Version>[]
  readonly search: VersionsSearch
  readonly onSearch: (search: VersionsSearch) => void
  /** Makes an old version the present one; rejects when it could not. */
  readonly onRestore: (old: Version) => Promise<void>
}

/** What a thing said over time, what changed from one version to the next, and the way back. */
export function VersionsPanel<Version extends { readonly version: number; readonly createdAt: string }>({
  query,
  fields,
  search,
  onSearch,
  onRestore,
}: Props<Version>) {
  const [isAsking, setIsAsking] = useState(false)
  const [isRestoring, setIsRestoring] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)

  if (query.isError) {
    return (
      <ErrorNotice
        error={query.error}
        title="The versions could not be loaded"
        onRetry={() => void query.refetch()}
      />
    )
  }
  if (query.data === undefined) return <SkeletonLines label="Loading versions" />
  const { present, chosen, before, after, against } = pickVersions(query.data, search)
  if (present === undefined || query.data.length < 2) {
    return (
      <EmptyState icon={History} title="One version so far">
        Every save writes a new version. They are listed here, with what changed from one to the next and a
        way back.
      </EmptyState>
    )
  }
  const differences = before === undefined || after === undefined ? [] : differencesOf(fields, before, after)

  const restore = async () => {
    if (chosen === undefined) return
    setIsRestoring(true)
    setFailure(null)
    try {
      await onRestore(chosen)
      onSearch({})
    } catch (error) {
      setFailure(error)
    } finally {
      setIsRestoring(false)
      setIsAsking(false)
    }
  }
  return (
    <div className="grid gap-5 desktop:grid-cols-[15rem_minmax(0,1fr)]">
      <nav aria-label="Versions">
        <ol className="flex gap-1 max-desktop:overflow-x-auto max-desktop:pb-1 desktop:flex-col">
          {query.data.map(({ version, createdAt }) => (
            <li key={version} className="shrink-0">
              <Link
                to="."
                search={(now: object) => ({ ...now, version })}
                replace
                aria-current={version === chosen?.version ? 'true' : undefined}
                className={clsx(
                  'flex min-h-9 items-center justify-between gap-3 rounded-md px-2.5 text-base',
                  version === chosen?.version ? 'bg-accent-soft text-accent-ink' : 'hover:bg-hover',
                )}
              >
                <span className="flex items-center gap-2 font-medium">
                  Version {version}
                  {version === present.version && <Tag>Present</Tag>}
                </span>
                <span className={clsx('text-sm', version !== chosen?.version && 'text-muted')}>
                  <Time at={createdAt} />
                </span>
              </Link>
            </li>
          ))}
        </ol>
        <LoadMore query={query} what="versions" />
      </nav>
      {chosen === undefined ? (
        <p className="text-muted">There is no version {search.version} among these.</p>
      ) : (
        <Card className="min-w-0 self-start">
          <header className="flex flex-wrap items-center justify-between gap-3 border-b border-line px-4 py-3">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
              <h2 className="font-semibold">
                {against === null
                  ? `Version ${chosen.version}`
                  : `Version ${before?.version} → ${after?.version}`}
              </h2>
              {chosen.version !== present.version && (
                <span className="flex gap-1.5">
                  <Chip
                    isOn={search.against !== 'before'}
                    onChange={() => onSearch({ version: chosen.version })}
                  >
                    Against the present
                  </Chip>
                  <Chip
                    isOn={search.against === 'before'}
                    onChange={() => onSearch({ version: chosen.version, against: 'before' })}
                  >
                    Against the one before
                  </Chip>
                </span>
              )}
            </div>
            {chosen.version !== present.version && (
              <Button onClick={() => setIsAsking(true)}>Restore version {chosen.version}</Button>
            )}
          </header>
          <div className="p-4">
            {failure !== null && (
              <div className="mb-4">
                <ErrorNotice error={failure} title="The version could not be restored" />
              </div>
            )}
            {against === null ? (
              <p className="text-muted">This is the first version: there is none before it.</p>
            ) : differences.length === 0 ? (
              <p className="text-muted">These two say the same.</p>
            ) : (
              <DifferencesList differences={differences} />
            )}
          </div>
        </Card>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => void restore()}
        isBusy={isRestoring}
        title={`Restore version ${chosen?.version}?`}
        keep="Cancel"
        action="Restore"
      >
        What it says becomes version {present.version + 1}. Version {present.version} stays among the
        versions, and runs keep what they were started with.
      </ConfirmDialog>
    </div>
  )
}
