import { useQuery } from '@tanstack/react-query'
import type { RunKind } from '@workbench/client/models'
import { ListFilter, X } from 'lucide-react'
import { Suspense, useState } from 'react'
import { api } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { lazyPart } from '../../components/lazy-part.tsx'
import { statusWord } from '../../components/status-badge.tsx'
import { workflowQuery } from '../workflows/workflows-queries.ts'
import {
  type FilterChanges,
  type RunsSearch,
  runKinds,
  runRanges,
  runStatuses,
  withFilters,
} from './runs-search.ts'
import { spanWords } from './span-words.ts'

interface Props {
  readonly search: RunsSearch
  readonly onChange: (search: RunsSearch) => void
}

const kindWords: Record<RunKind, string> = {
  debate: 'Debates',
  workflow: 'Workflows',
  ingest: 'Documents',
  tool: 'Tools',
}
// Its code is fetched when somebody asks for it.
const MoreFiltersDialog = lazyPart(() => import('./more-filters-dialog.tsx'), 'MoreFiltersDialog')

const rangeWords = { today: 'Today', week: '7 days' } as const

/** What the list shows, as chips. */
export function RunsFilters({ search, onChange }: Props) {
  const set = (changes: FilterChanges) => onChange(withFilters(search, changes))
  const { status = [], kind = [] } = search
  const [isAsking, setIsAsking] = useState(false)
  return (
    <fieldset
      aria-label="Filters"
      className="-mx-4 mb-4 flex min-w-0 gap-1.5 overflow-x-auto px-4 py-0.5 [scrollbar-width:none] tablet:mx-0 tablet:flex-wrap tablet:overflow-visible tablet:px-0"
    >
      {runStatuses.map((each) => (
        <Chip
          key={each}
          isOn={status.includes(each)}
          onChange={(isOn) => set({ status: withOrWithout(runStatuses, status, each, isOn) })}
        >
          {statusWord(each)}
        </Chip>
      ))}
      <Divider />
      {runRanges.map((range) => (
        <Chip
          key={range}
          isOn={search.range === range}
          onChange={(isOn) => set({ range: isOn ? range : undefined, from: undefined, to: undefined })}
        >
          {rangeWords[range]}
        </Chip>
      ))}
      <Divider />
      {runKinds.map((each) => (
        <Chip
          key={each}
          isOn={kind.includes(each)}
          onChange={(isOn) => set({ kind: withOrWithout(runKinds, kind, each, isOn) })}
        >
          {kindWords[each]}
        </Chip>
      ))}
      {search.range === undefined && (search.from !== undefined || search.to !== undefined) && (
        <Chip isOn onChange={() => set({ from: undefined, to: undefined })}>
          {spanWords(search)}
          <X aria-label="Remove" />
        </Chip>
      )}
      {search.scenarioId !== undefined && (
        <ScenarioChip id={search.scenarioId} onRemove={() => set({ scenarioId: undefined })} />
      )}
      {search.workflowId !== undefined && (
        <WorkflowChip id={search.workflowId} onRemove={() => set({ workflowId: undefined })} />
      )}
      <Button variant="ghost" className="h-7! shrink-0" onClick={() => setIsAsking(true)}>
        <ListFilter aria-hidden />
        More filters
      </Button>
      <Suspense>
        {isAsking && (
          <MoreFiltersDialog search={search} onChange={onChange} onClose={() => setIsAsking(false)} />
        )}
      </Suspense>
    </fieldset>
  )
}

const Divider = () => <span aria-hidden className="mx-0.5 my-1 w-px shrink-0 self-stretch bg-line" />

/** In the order the values have, not that of pressing, so that the same filters have the same address. */
const withOrWithout = <Value,>(
  all: readonly Value[],
  chosen: readonly Value[],
  value: Value,
  isOn: boolean,
): Value[] => all.filter((each) => (each === value ? isOn : chosen.includes(each)))

function ScenarioChip(props: ChipProps) {
  const { data } = useQuery({
    queryKey: ['scenarios', props.id],
    queryFn: ({ signal }) => api.scenarios.get(props.id, { signal }),
    retry: false,
  })
  return <NameChip {...props} what="Scenario" name={data?.name} />
}

function WorkflowChip(props: ChipProps) {
  const { data } = useQuery({ ...workflowQuery(props.id), retry: false })
  return <NameChip {...props} what="Workflow" name={data?.name} />
}

interface ChipProps {
  readonly id: string
  readonly onRemove: () => void
}

const NameChip = ({
  id,
  onRemove,
  what,
  name,
}: ChipProps & { readonly what: string; readonly name: string | undefined }) => (
  <Chip isOn onChange={onRemove}>
    <bdi className="max-w-48 truncate">
      {what}: {name ?? id.slice(-8)}
    </bdi>
    <X aria-label="Remove" />
  </Chip>
)
