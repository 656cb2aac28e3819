import { queryOptions } from '@tanstack/react-query'
import { api } from '../../../api/client.ts'

/** Types of steps with their fields; they change with the version of the server only. */
export const stepTypesQuery = queryOptions({
  queryKey: ['step types'],
  queryFn: async ({ signal }) => (await api.workflows.stepTypes({ signal })).items,
  staleTime: Number.POSITIVE_INFINITY,
})

/** A workflow as it is written in its file, comments included. @param version - Of the workflow. */
export const workflowYamlQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['workflow yaml', id, version],
    queryFn: async ({ signal }) => (await api.workflows.yaml(id, { signal })).yaml,
  })
