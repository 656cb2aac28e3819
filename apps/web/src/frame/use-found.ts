import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { Play, ScrollText, UsersRound, Workflow, Wrench } from 'lucide-react'
import { useDeferredValue } from 'react'
import { api } from '../api/client.ts'
import { statusWord } from '../components/status-badge.tsx'
import { filterTools } from '../features/tools/filter-tools.ts'
import { toolsQuery } from '../features/tools/tools-queries.ts'
import type { PaletteItem } from './palette-items.ts'

const limit = 6
const noFigures = new Map<string, never>()

/** Runs, personas, scenarios, workflows and tools that fit what was typed, from two letters on. */
export function useFound(text: string) {
  const queryClient = useQueryClient()
  const q = useDeferredValue(text.trim())
  const isLongEnough = q.length >= 2
  const { data, isFetching } = useQuery({
    queryKey: ['found', q],
    enabled: isLongEnough,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const [runs, personas, scenarios, workflows, tools] = await Promise.all([
        api.runs.list({ q, limit }, { signal }),
        api.personas.list({ q, limit }, { signal }),
        api.scenarios.list({ q, limit }, { signal }),
        api.workflows.list({ q, limit }, { signal }),
        queryClient.ensureQueryData(toolsQuery),
      ])
      return [
        {
          value: 'Runs',
          items: runs.items.map(
            ({ id, title, status }): PaletteItem => ({
              id,
              label: title,
              hint: statusWord(status),
              icon: Play,
              run: (navigate) => void navigate({ to: '/runs/$id', params: { id } }),
            }),
          ),
        },
        {
          value: 'Personas',
          items: personas.items.map(
            ({ id, name }): PaletteItem => ({
              id,
              label: name,
              icon: UsersRound,
              run: (navigate) => void navigate({ to: '/personas/$id', params: { id } }),
            }),
          ),
        },
        {
          value: 'Scenarios',
          items: scenarios.items.map(
            ({ id, name }): PaletteItem => ({
              id,
              label: name,
              icon: ScrollText,
              run: (navigate) => void navigate({ to: '/scenarios/$id', params: { id } }),
            }),
          ),
        },
        {
          value: 'Workflows',
          items: workflows.items.map(
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
          items: filterTools(tools, noFigures, { q })
            .slice(0, limit)
            .map(
              ({ name }): PaletteItem => ({
                id: name,
                label: name,
                hint: 'tool',
                icon: Wrench,
                run: (navigate) => void navigate({ to: '/tools/$name', params: { name } }),
              }),
            ),
        },
      ]
    },
  })
  return { found: isLongEnough ? (data ?? []) : [], isSearching: isLongEnough && isFetching }
}
