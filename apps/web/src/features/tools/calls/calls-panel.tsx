import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ToolCallRecord } from '@workbench/client/models'
import { ListX, Wrench } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../../components/button.tsx'
import { Card } from '../../../components/card.tsx'
import { Chip } from '../../../components/chip.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { LoadMore } from '../../../components/load-more.tsx'
import { RowSkeletons } from '../../../components/row-skeletons.tsx'
import { Select } from '../../../components/select.tsx'
import { useRowKeys } from '../../../keyboard/use-row-keys.ts'
import { codeWords, toolErrorCodes } from '../refused-codes.ts'
import { toolCallsQuery, toolsQuery } from '../tools-queries.ts'
import type { CallsSearch } from '../tools-search.ts'
import { CallRow } from './call-row.tsx'

interface Props {
  readonly search: CallsSearch
  readonly onSearch: (search: CallsSearch) => void
  /** Calls of this tool alone. */
  readonly tool?: string
}

const codes = [
  { value: '' as const, label: 'Any outcome' },
  ...toolErrorCodes.map((value) => ({ value, label: `${value}: ${codeWords(value)}` })),
]

/** Calls of tools, newest first, with all they touched. */
export function CallsPanel({ search, onSearch, tool }: Props) {
  const { failed, code } = search
  const query = useInfiniteQuery(toolCallsQuery({ ...search, ...(tool !== undefined && { tool }) }))
  const isFiltered = failed !== undefined || code !== undefined || search.tool !== undefined
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-2">
        {tool === undefined && (
          <ToolSelect
            value={search.tool ?? ''}
            onChange={(next) => onSearch(withoutGaps({ ...search, tool: next }))}
          />
        )}
        <Select
          label="Outcome"
          isLabelHidden
          isSmall
          className="w-full tablet:w-60"
          value={code ?? ''}
          onChange={(next) => onSearch(withoutGaps({ ...search, code: next === '' ? undefined : next }))}
          choices={codes}
        />
        <Chip
          isOn={failed === 'yes'}
          onChange={(isOn) => onSearch(withoutGaps({ ...search, failed: isOn ? 'yes' : undefined }))}
        >
          Did not go well
        </Chip>
      </div>
      <Calls
        query={query}
        isFiltered={isFiltered}
        onShowAll={() => onSearch({})}
        hasTool={tool === undefined}
      />
    </div>
  )
}

interface CallsProps {
  readonly query: ReturnType<typeof useCalls>
  readonly isFiltered: boolean
  readonly onShowAll: () => void
  readonly hasTool: boolean
}

const useCalls = () => useInfiniteQuery(toolCallsQuery({}))

function Calls({ query, isFiltered, onShowAll, hasTool }: CallsProps) {
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list, 'Calls')
  const calls: readonly ToolCallRecord[] | undefined = query.data
  if (query.isError && calls === undefined) {
    return (
      <ErrorNotice
        error={query.error}
        title="The calls could not be loaded"
        onRetry={() => void query.refetch()}
      />
    )
  }
  if (calls === undefined) return <RowSkeletons label="Loading calls" />
  if (calls.length === 0) {
    return isFiltered ? (
      <EmptyState
        icon={ListX}
        title="No call fits"
        action={<Button onClick={onShowAll}>Show all calls</Button>}
      >
        Calls are kept for as long as the runs they belong to.
      </EmptyState>
    ) : (
      <EmptyState icon={Wrench} title="No tool was called yet">
        Every call stands here with what it was given, which hosts and files it touched, and what was refused
        to it.
      </EmptyState>
    )
  }
  return (
    <>
      <Card aria-label="Calls" aria-busy={query.isPlaceholderData} className="overflow-hidden">
        <ul ref={list}>
          {calls.map((call) => (
            <CallRow key={call.id} call={call} hasTool={hasTool} />
          ))}
        </ul>
      </Card>
      <LoadMore query={query} what="calls" />
    </>
  )
}

function ToolSelect({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (tool: string) => void
}) {
  const { data = [] } = useQuery(toolsQuery)
  const names = data.map(({ name }) => name)
  // An address may name a tool that is gone; its calls are still there.
  const all = value === '' || names.includes(value) ? names : [value, ...names]
  return (
    <Select
      label="Tool"
      isLabelHidden
      isSmall
      className="w-full tablet:w-52"
      value={value}
      onChange={onChange}
      choices={[{ value: '', label: 'All tools' }, ...all.map((name) => ({ value: name, label: name }))]}
    />
  )
}

const withoutGaps = ({
  tool,
  failed,
  code,
}: {
  readonly [Name in keyof CallsSearch]: CallsSearch[Name] | undefined
}): CallsSearch => ({
  ...(tool !== undefined && tool !== '' && { tool }),
  ...(failed !== undefined && { failed }),
  ...(code !== undefined && { code }),
})
