import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Workflow } from '@workbench/client/models'
import { api } from '../../api/client.ts'
import { toast } from '../../components/toasts.tsx'
import { showWorkflow } from './workflows-queries.ts'

/** Switches workflows on and off: at once on the page, and back when the workbench refuses. */
export function useEnabling() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ workflow, isOn }: { readonly workflow: Workflow; readonly isOn: boolean }) =>
      isOn ? api.workflows.enable(workflow.id) : api.workflows.disable(workflow.id),
    onMutate: async ({ workflow, isOn }) => {
      // An answer on its way says what was before.
      await queryClient.cancelQueries({ queryKey: ['workflows'] })
      // When it fires next is for the server to say.
      showWorkflow(queryClient, { ...workflow, enabled: isOn, nextFireAt: null })
    },
    onSuccess: (workflow) => showWorkflow(queryClient, workflow),
    onError: (error, { workflow, isOn }) => {
      showWorkflow(queryClient, workflow)
      toast(`It could not be switched ${isOn ? 'on' : 'off'}`, error.message)
    },
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['workflows'] }),
  })
}
