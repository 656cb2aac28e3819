import { useQueries } from '@tanstack/react-query'
import { api } from '../api/client.ts'

/** Names of personas by their ids; a short form of the id while it is loaded, or when the persona is gone. */
export function usePersonaNames(ids: readonly string[]): (id: string) => string {
  const unique = [...new Set(ids)]
  const found = useQueries({
    queries: unique.map((id) => ({
      queryKey: ['personas', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => api.personas.get(id, { signal }),
      retry: false,
    })),
  })
  const names = new Map(
    found.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data.name] as const])),
  )
  return (id) => names.get(id) ?? `persona ${id.slice(-6)}`
}
