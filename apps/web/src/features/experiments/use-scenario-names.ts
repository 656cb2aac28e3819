import { useQueries } from '@tanstack/react-query'
import { scenarioQuery } from '../scenarios/scenarios-queries.ts'

/** Names of scenarios by their ids; a short form of the id while it is loaded, or when the scenario is gone. */
export function useScenarioNames(ids: readonly string[]): (id: string) => string {
  const unique = [...new Set(ids)]
  const found = useQueries({
    queries: unique.map((id) => ({ ...scenarioQuery(id), retry: false, staleTime: 60_000 })),
  })
  const names = new Map(
    found.flatMap(({ data }) => (data === undefined ? [] : [[data.id as string, data.name] as const])),
  )
  return (id) => names.get(id) ?? `scenario ${id.slice(-6)}`
}
