import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import type { Workflow } from '@workbench/client/models'
import { api } from '../../../api/client.ts'
import { toast } from '../../../components/toasts.tsx'
import { VersionsPanel } from '../../versions/versions-panel.tsx'
import type { VersionsSearch } from '../../versions/versions-search.ts'
import { showWorkflow, workflowVersionsQuery } from '../workflows-queries.ts'
import { workflowVersionFields } from './workflow-version-fields.ts'

interface Props {
  readonly workflow: Workflow
  readonly search: VersionsSearch
  readonly onSearch: (search: VersionsSearch) => void
}

/** What the workflow said over time, and the way back. */
export function WorkflowVersions({ workflow, search, onSearch }: Props) {
  const queryClient = useQueryClient()
  const query = useInfiniteQuery(workflowVersionsQuery(workflow.id))
  return (
    <VersionsPanel
      query={query}
      fields={workflowVersionFields}
      search={search}
      onSearch={onSearch}
      onRestore={async ({ createdAt: _, version, enabled: __, ...content }) => {
        // Whether it is switched on is a matter of today.
        const { enabled, version: present } = workflow
        const draft = { ...content, enabled, version: present }
        const restored = await api.workflows.update(workflow.id, draft as never)
        showWorkflow(queryClient, restored)
        void queryClient.invalidateQueries({ queryKey: ['workflows'] })
        toast(`Version ${version} is back`, `It is version ${restored.version} now.`)
      }}
    />
  )
}
