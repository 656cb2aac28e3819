import { useQuery } from '@tanstack/react-query'
import { Code, SearchX, Wrench } from 'lucide-react'
import { useCallback } from 'react'
import { Button } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { Chip } from '../../components/chip.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { RowSkeletons } from '../../components/row-skeletons.tsx'
import { SearchField } from '../../components/search-field.tsx'
import { filterTools } from './filter-tools.ts'
import { originWords } from './reach-words.ts'
import { toolSummaryQuery, toolsQuery } from './tools-queries.ts'
import { type ToolsSearch, toolOrigins } from './tools-search.ts'
import { ToolsTable } from './tools-table.tsx'

type Filters = Pick<ToolsSearch, 'q' | 'origin' | 'refused'>

interface Props {
  readonly search: Filters
  readonly onSearch: (search: Filters) => void
}

const noFigures = new Map<string, never>()

/** The tools that fit the filters. */
export function ToolsPanel({ search, onSearch }: Props) {
  const { q, origin = [], refused } = search
  const tools = useQuery(toolsQuery)
  const { data: figures = noFigures } = useQuery(toolSummaryQuery)
  const change = useCallback(
    (changes: { readonly [Name in keyof Filters]?: Filters[Name] | undefined }) =>
      onSearch(withoutGaps({ q, origin: [...origin], refused, ...changes })),
    [q, origin, refused, onSearch],
  )
  const onText = useCallback((text: string) => change({ q: text }), [change])
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <SearchField
          label="Search tools"
          value={q ?? ''}
          onChange={onText}
          className="max-tablet:w-full tablet:w-72"
        />
        <fieldset aria-label="Filters" className="flex min-w-0 flex-wrap gap-1.5">
          {toolOrigins.map((each) => (
            <Chip
              key={each}
              isOn={origin.includes(each)}
              onChange={(isOn) =>
                change({ origin: toolOrigins.filter((one) => (one === each ? isOn : origin.includes(one))) })
              }
            >
              <span className="first-letter:uppercase">{originWords[each]}</span>
            </Chip>
          ))}
          <Chip isOn={refused === 'yes'} onChange={(isOn) => change({ refused: isOn ? 'yes' : undefined })}>
            Refused lately
          </Chip>
        </fieldset>
      </div>
      <Rows tools={tools} search={search} figures={figures} onShowAll={() => onSearch({})} />
    </div>
  )
}

interface RowsProps {
  readonly tools: ReturnType<typeof useTools>
  readonly search: Filters
  readonly figures: Parameters<typeof filterTools>[1]
  readonly onShowAll: () => void
}

const useTools = () => useQuery(toolsQuery)

function Rows({ tools: { data, error, refetch }, search, figures, onShowAll }: RowsProps) {
  if (data === undefined) {
    if (error === null) return <RowSkeletons label="Loading tools" />
    return <ErrorNotice error={error} title="The tools could not be loaded" onRetry={() => void refetch()} />
  }
  const shown = filterTools(data, figures, search)
  if (shown.length > 0) return <ToolsTable tools={shown} figures={figures} />
  const { q, origin, refused } = search
  const isForScripts = q === undefined && refused === undefined && origin?.join() === 'script'
  if (isForScripts) return <NoScripts />
  return (
    <EmptyState
      icon={data.length === 0 ? Wrench : SearchX}
      title={data.length === 0 ? 'There is no tool' : 'No tool fits'}
      action={data.length > 0 && <Button onClick={onShowAll}>Show all tools</Button>}
    >
      The search looks at names, descriptions and what may be touched.
    </EmptyState>
  )
}

const NoScripts = () => (
  <EmptyState
    icon={Code}
    title="No script tool yet"
    action={
      <ButtonLink to="/tools/new" variant="primary">
        Write a script tool
      </ButtonLink>
    }
  >
    A script tool is a function in TypeScript with a name and a schema for its arguments. It runs in a process
    of its own and may touch nothing until its policy names it.
  </EmptyState>
)

/** What is not set does not stand in the address. */
function withoutGaps({
  q,
  origin,
  refused,
}: { readonly [Name in keyof Filters]: Filters[Name] | undefined }): Filters {
  return {
    ...(q !== undefined && q !== '' && { q }),
    ...(origin !== undefined && origin.length > 0 && { origin }),
    ...(refused !== undefined && { refused }),
  }
}
