import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Event, RunKind } from '@workbench/client/models'
import { ListX } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { Button } from '../../../components/button.tsx'
import { CopyButton } from '../../../components/copy-button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { SearchField } from '../../../components/search-field.tsx'
import { type Choice, Select } from '../../../components/select.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import { openIds, openText } from '../open-ids.ts'
import type { RunPanelProps } from '../run-panel.ts'
import type { RunSearch } from '../run-search.ts'
import { useRunEvents } from '../use-run-events.ts'
import { EventList } from './event-list.tsx'
import { eventSentence, speakersByKey } from './event-sentence.ts'
import { countTypes, type EventFilter, filterEvents, isProblem } from './filter-events.ts'

/** All that was noted about a run, found by type and text, with its raw data. */
export function EventsPanel({ runId, run, isLive }: RunPanelProps) {
  const { events, isComplete, error, retry } = useRunEvents(runId)
  const { type: asked = '', q = '', open: opened } = useSearch({ from: '/runs/$id' })
  const navigate = useNavigate({ from: '/runs/$id' })
  const setSearch = useCallback(
    (change: Pick<RunSearch, 'type' | 'q'>) =>
      void navigate({
        search: (before) => ({ ...before, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const open = useMemo(() => openIds(opened), [opened])
  const onOpenChange = useCallback(
    (id: string, isOpen: boolean) =>
      void navigate({
        search: ({ open: before, ...others }) => {
          const after = openText(openIds(before), id, isOpen, [])
          return { ...others, ...(after !== undefined && { open: after }) }
        },
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const search = useCallback((text: string) => setSearch({ q: text }), [setSearch])

  const counts = useMemo(() => countTypes(events), [events])
  const type = [...counts.keys(), 'problems' as const].find((each) => each === asked) ?? 'all'
  const sentenceOf = useSentences(events, run.kind)
  const shown = useMemo(() => filterEvents(events, { type, q }, sentenceOf), [events, type, q, sentenceOf])
  const choices = useMemo(
    (): Choice<EventFilter>[] => [
      { value: 'all', label: `All types (${events.length})` },
      { value: 'problems', label: `Warnings and errors (${events.filter(isProblem).length})` },
      ...[...counts].map(([value, count]) => ({ value, label: `${value} (${count})` })),
    ],
    [events, counts],
  )

  if (error !== null && events.length === 0) {
    return <ErrorNotice error={error} title="The events could not be loaded" onRetry={retry} />
  }
  if (events.length === 0 && !isComplete) return <SkeletonLines count={5} label="Loading events" />
  const isFiltered = type !== 'all' || q !== ''
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <SearchField label="Search events" value={q} onChange={search} className="w-full tablet:w-64" />
        <Select
          label="Type of event"
          isLabelHidden
          isSmall
          className="w-full tablet:w-60"
          value={type}
          onChange={(chosen) => setSearch({ type: chosen === 'all' ? '' : chosen })}
          choices={choices}
        />
        {isFiltered && (
          <span className="text-sm text-muted" role="status">
            {shown.length} of {events.length}
          </span>
        )}
        <Ids requestId={run.requestId} traceId={events[0]?.traceId} />
      </div>
      {error !== null && (
        <ErrorNotice error={error} title="Some events could not be loaded" onRetry={retry} />
      )}
      {shown.length === 0 ? (
        <EmptyState
          icon={ListX}
          title={isFiltered ? 'No event fits' : 'Nothing was noted'}
          action={
            isFiltered && <Button onClick={() => setSearch({ type: '', q: '' })}>Show all events</Button>
          }
        >
          {isFiltered
            ? 'Types are chosen from the list; words are looked for in what you see and in names, keys and errors.'
            : 'A run that was imported without its events has none.'}
        </EmptyState>
      ) : (
        <EventList
          events={shown}
          sentenceOf={sentenceOf}
          filterKey={`${type} ${q}`}
          isComplete={isComplete}
          startsAtEnd={isLive && !isFiltered && opened === undefined}
          open={open}
          onOpenChange={onOpenChange}
        />
      )}
    </div>
  )
}

function useSentences(events: readonly Event[], kind: RunKind): (event: Event) => string {
  return useMemo(() => {
    const speakers = speakersByKey(events)
    return (event) => eventSentence(event, (key) => speakers.get(key), kind)
  }, [events, kind])
}

/** The same for every event of a run, so they stand here once. */
const Ids = ({
  requestId,
  traceId,
}: {
  readonly requestId: string
  readonly traceId: string | undefined
}) => (
  <dl className="flex min-w-0 flex-wrap items-center gap-x-4 tablet:ml-auto text-xs text-muted">
    <Id name="Request" id={requestId} />
    {traceId !== undefined && <Id name="Trace" id={traceId} />}
  </dl>
)

// As much as the eye compares; the whole of it is copied.
const idTail = 8

const Id = ({ name, id }: { readonly name: string; readonly id: string }) => (
  <div className="flex min-w-0 items-center gap-1.5">
    <dt>{name}</dt>
    <dd className="flex min-w-0 items-center">
      <code className="font-mono" title={id}>
        {id.slice(-idTail)}
      </code>
      <CopyButton text={id} label={`Copy ${name.toLowerCase()} id`} />
    </dd>
  </div>
)
