import { useMutation } from '@tanstack/react-query'
import type { Run } from '@workbench/client/models'
import { hasEnded } from '@workbench/client/models'
import { api } from '../../api/client.ts'
import { toast } from '../../components/toasts.tsx'

/** Cancelling and retrying a run. @param reload - Reads it again. */
export function useRunActions(run: Run, reload: () => Promise<void>) {
  const onError = (what: string) => async (error: Error) => {
    toast(what, error.message)
    // Most likely it is in another state than the page thought.
    await reload()
  }
  const cancel = useMutation({
    mutationFn: () => api.runs.cancel(run.id),
    onSuccess: reload,
    onError: onError('The run could not be cancelled'),
  })
  const retry = useMutation({
    mutationFn: () => api.runs.retry(run.id),
    onSuccess: reload,
    onError: onError('The run could not be retried'),
  })
  const canCancel = !hasEnded(run.status)
  return {
    cancel: () => cancel.mutate(),
    retry: () => retry.mutate(),
    canCancel,
    canRetry: run.status === 'failed' || run.status === 'cancelled',
    // It aborts what is under way; until it has ended there is nothing more to press.
    isCancelling: canCancel && (cancel.isPending || cancel.isSuccess),
    isRetrying: retry.isPending,
  }
}
