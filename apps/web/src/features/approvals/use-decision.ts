import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiError } from '@workbench/client/errors'
import type { Approval } from '@workbench/client/models'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { faultsOf } from '../../api/faults.ts'
import { toast } from '../../components/toasts.tsx'
import { mustSayWho, voterAtFirst, votesSoFar } from './approval-votes.ts'
import { signature } from './signature.ts'

export type Decision = 'approve' | 'reject'

interface Options {
  /** It is decided, by this or by somebody else; null: by somebody else. */
  readonly onDecided?: ((approval: Approval | null) => void) | undefined
  /** The answer was taken, and others have to answer as well. */
  readonly onNoted?: (() => void) | undefined
}

/**
 * Approves or rejects, as somebody. Somebody else may have been quicker; that is told, and the list is read again.
 * Where several have to say yes, one of them may not be the last.
 */
export function useDecision(asked: Approval, { onDecided, onNoted }: Options = {}) {
  const { id, title } = asked
  const queryClient = useQueryClient()
  const [chosen, setChosen] = useState(() => voterAtFirst(asked, signature()))
  const [isUnsaid, setIsUnsaid] = useState(false)
  // Who has answered by now, here or by a link, can't be chosen any more.
  const by = chosen === '' || votesSoFar(asked).missing.includes(chosen) ? chosen : ''
  const mutation = useMutation({
    mutationFn: ({ decision, comment }: { readonly decision: Decision; readonly comment: string }) => {
      const name = by === '' ? signature() : by
      return api.approvals.decide(id, {
        decision,
        ...(name !== '' && { by: name }),
        ...(comment.trim() !== '' && { comment: comment.trim() }),
      })
    },
    onSuccess(approval) {
      toast(wordsFor(approval), title)
      if (approval.status === 'pending') onNoted?.()
      else onDecided?.(approval)
    },
    onError(error) {
      if (error instanceof ApiError && error.status === 409) {
        toast('It was decided already', error.message)
        onDecided?.(null)
      }
    },
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['approvals'] }),
  })
  const { error, isPending, data } = mutation
  const isConflict = error instanceof ApiError && error.status === 409
  const voterFault = isUnsaid ? 'Choose who you are.' : faultsOf(error).by
  return {
    by,
    onBy(next: string) {
      setIsUnsaid(false)
      setChosen(next)
    },
    /** What is wrong with `by`. */
    voterFault,
    /** Why it was not taken; null: it was, or a field says why. */
    error: isConflict || voterFault !== undefined ? null : error,
    /** Which decision is on its way. */
    underWay: isPending ? mutation.variables.decision : null,
    /** There is nothing more to decide here. */
    isOver: isPending || (data !== undefined && data.status !== 'pending'),
    decide(decision: Decision, comment: string) {
      if (isPending) return
      if (by === '' && mustSayWho(asked)) setIsUnsaid(true)
      else mutation.mutate({ decision, comment })
    },
  }
}

function wordsFor(approval: Approval): string {
  switch (approval.status) {
    case 'approved':
      return 'Approved, the run goes on'
    case 'rejected':
      return 'Rejected'
    default: {
      const { needed } = votesSoFar(approval)
      return `Noted: ${needed} more ${needed === 1 ? 'has' : 'have'} to say yes`
    }
  }
}
