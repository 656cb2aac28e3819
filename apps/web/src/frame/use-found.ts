import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Play, ScrollText, UsersRound } from 'lucide-react'
import { useDeferredValue } from 'react'
import { api } from '../api/client.ts'
import { statusWord } from '../components/status-badge.tsx'
import type { PaletteItem } from './palette-items.ts'

const limit = 6

/** Runs, personas and scenarios that fit what was typed, from two letters on. */
export function useFound(text: string) {
  const q = useDeferredValue(text.trim())
  const isLongEnough = q.length >= 2
  const { data, isFetching } = useQuery({
    queryKey: ['found', q],
    enabled: isLongEnough,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const [runs, personas, scenarios] = await Promise.all([
        api.runs.list({ q, limit }, { signal }),
        api.personas.list({ q, limit }, { signal }),
        api.scenarios.list({ q, limit }, { signal }),
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
      ]
    },
  })
  return { found: isLongEnough ? (data ?? []) : [], isSearching: isLongEnough && isFetching }
}
