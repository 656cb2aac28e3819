import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Persona } from '@workbench/client/models'
import { api } from '../api/client.ts'

/** A persona of the library; undefined while it is loaded, when there is none, or when the id is null. */
export function usePersona(id: string | null): Persona | undefined {
  const { data } = useQuery({
    queryKey: ['personas', id],
    queryFn: ({ signal }) => api.personas.get(id ?? '', { signal }),
    enabled: id !== null,
    retry: false,
  })
  return data
}

/** The first personas whose name or description holds the text; the newest ones for an empty text. */
export const useFoundPersonas = (text: string, isWanted: boolean) =>
  useQuery({
    queryKey: ['personas', 'found', text],
    queryFn: ({ signal }) => api.personas.list({ limit: 50, ...(text !== '' && { q: text }) }, { signal }),
    enabled: isWanted,
    placeholderData: keepPreviousData,
  })
