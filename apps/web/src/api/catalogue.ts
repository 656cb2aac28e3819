import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from './client.ts'

/** Debate formats; they change with the version of the server only. */
export const formatsQuery = queryOptions({
  queryKey: ['formats'],
  queryFn: ({ signal }) => api.debates.formats({ signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Models that can be used right now, and the one that is used when nobody says which. */
export const modelsQuery = queryOptions({
  queryKey: ['models'],
  queryFn: ({ signal }) => api.debates.models({ signal }),
  staleTime: 60_000,
})

/** The name of a format for people; its id until the list is there. */
export function useFormatName(): (id: string) => string {
  const { data } = useQuery(formatsQuery)
  return (id) => data?.items.find((format) => format.id === id)?.name ?? id
}
