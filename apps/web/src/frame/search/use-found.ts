import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { SearchKind } from '@workbench/client/models'
import { FileText, type LucideIcon, Play, ScrollText, UsersRound, Workflow, Wrench } from 'lucide-react'
import { api } from '../../api/client.ts'
import { filterTools } from '../../features/tools/filter-tools.ts'
import { toolsQuery } from '../../features/tools/tools-queries.ts'
import { useSettled } from '../../live/use-settled.ts'
import { type FoundItem, foundGroups } from './found-groups.ts'
import type { PaletteGroup, PaletteItem } from './palette-items.ts'

const limit = 5
const pauseMs = 120
const longestQuery = 200
const noFigures = new Map<string, never>()

const icons: Record<SearchKind, LucideIcon> = {
  run: Play,
  persona: UsersRound,
  scenario: ScrollText,
  document: FileText,
}

/**
 * Whatever says or is called what was typed, from two letters on: runs with the turn that says it, documents with the
 * passage, personas, scenarios, workflows, tools. A request that is overtaken by the next letter is broken off.
 */
export function useFound(text: string) {
  const queryClient = useQueryClient()
  const router = useRouter()
  const typed = text.trim().slice(0, longestQuery)
  const q = useSettled(typed, pauseMs)
  const isLongEnough = typed.length >= 2
  const { data, isFetching, error } = useQuery({
    queryKey: ['found', q],
    enabled: isLongEnough && q.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const [hits, workflows, tools] = await Promise.all([
        api.search({ q, limit }, { signal }),
        api.workflows.list({ q, limit }, { signal }),
        queryClient.ensureQueryData(toolsQuery),
      ])
      return {
        hits: hits.items,
        workflows: workflows.items,
        tools: filterTools(tools, noFigures, { q }).slice(0, limit),
      }
    },
  })

  const open = ({ href, turn }: FoundItem) => {
    router.history.push(href)
    // Where the page is there already nothing else moves it.
    if (turn !== null) document.getElementById(`turn-${turn}`)?.scrollIntoView({ block: 'nearest' })
  }
  const groups = (found: NonNullable<typeof data>): readonly PaletteGroup[] => [
    ...foundGroups(found.hits, Date.now()).map(({ name, items }) => ({
      value: name,
      items: items.map(
        (item): PaletteItem => ({
          id: item.key,
          label: item.title,
          labelMarks: item.titleMarks,
          excerpt: item.excerpt,
          hint: item.hint,
          icon: icons[item.kind],
          run: () => open(item),
        }),
      ),
    })),
    {
      value: 'Workflows',
      items: found.workflows.map(
        ({ id, name, enabled }): PaletteItem => ({
          id,
          label: name,
          ...(!enabled && { hint: 'disabled' }),
          icon: Workflow,
          run: (navigate) => void navigate({ to: '/workflows/$id', params: { id } }),
        }),
      ),
    },
    {
      value: 'Tools',
      items: found.tools.map(
        ({ name }): PaletteItem => ({
          id: name,
          label: name,
          icon: Wrench,
          run: (navigate) => void navigate({ to: '/tools/$name', params: { name } }),
        }),
      ),
    },
  ]
  return {
    found: isLongEnough && data !== undefined ? groups(data) : [],
    isSearching: isLongEnough && (isFetching || q !== typed),
    error: isLongEnough ? error : null,
  }
}
