import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiError } from '@workbench/client/errors'
import type { Approval } from '@workbench/client/models'
import { api } from '../../api/client.ts'
import { toast } from '../../components/toasts.tsx'
import { signature } from './signature.ts'

export type Decision = 'approve' | 'reject'

interface Options {
  /** It is decided, by this or by somebody else. */
  readonly onDecided?: ((approval: Approval | null) => void) | undefined
}

/** Approves or rejects. Somebody else may have been quicker; that is told, and the list is read again. */
export function useDecision({ id, title }: Pick<Approval, 'id' | 'title'>, { onDecided }: Options = {}) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ decision, comment }: { readonly decision: Decision; readonly comment: string }) => {
      const by = signature()
      return api.approvals.decide(id, {
        decision,
        ...(by !== '' && { by }),
        ...(comment.trim() !== '' && { comment: comment.trim() }),
      })
    },
    onSuccess(approval, { decision }) {
      toast(
        decision === 'approve' ? 'Approved, the run goes on' : 'Rejected, the run goes on without it',
        title,
      )
      onDecided?.(approval)
    },
    onError(error) {
      if (error instanceof ApiError && error.status === 409) {
        toast('It was decided already', error.message)
        onDecided?.(null)
      }
    },
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['approvals'] }),
  })
}
