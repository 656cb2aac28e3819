import { useQuery } from '@tanstack/react-query'
import { modelsQuery } from '../../api/catalogue.ts'

/** True once it is known that no real model answers here. */
function useIsOnlySimulated(): boolean {
  const { data } = useQuery(modelsQuery)
  return data?.items.every(({ simulated }) => simulated) === true
}

/** Stands beside the choice of a model as long as none of them is real. */
export function ModelNote() {
  return useIsOnlySimulated() ? (
    <>Only simulated models answer here: they cost nothing and know nothing.</>
  ) : (
    <>Personas with a model of their own keep it.</>
  )
}
