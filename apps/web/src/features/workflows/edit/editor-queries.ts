import { queryOptions } from '@tanstack/react-query'
import { editorApi } from './editor-api.ts'

/** Types of steps with their fields; they change with the version of the server only. */
export const stepTypesQuery = queryOptions({
  queryKey: ['workflows', 'step types'],
  queryFn: async ({ signal }) => (await editorApi.stepTypes(signal)).items,
  staleTime: Number.POSITIVE_INFINITY,
})

/** A workflow as it is written in its file, comments included. @param version - Of the workflow. */
export const workflowYamlQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['workflows', id, 'yaml', version],
    queryFn: async ({ signal }) => (await editorApi.yaml(id, signal)).yaml,
  })
