import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { isPassing } from '@workbench/client/errors'
import type { DebateRequest } from '@workbench/client/models'
import { useRef } from 'react'
import { api } from '../../api/client.ts'
import { newKey } from '../../api/new-key.ts'

/** Starts a debate and goes to it; or stays, for those who watch it from where they are. */
export function useStartDebate({ stays = false }: { readonly stays?: boolean } = {}) {
  const navigate = useNavigate()
  // A press that got no answer may have started it all the same: the next one with the same words is the same start.
  const unanswered = useRef<{ readonly body: string; readonly key: string } | null>(null)
  return useMutation({
    mutationFn: (request: DebateRequest) => {
      const body = JSON.stringify(request)
      const press = unanswered.current?.body === body ? unanswered.current : { body, key: newKey() }
      unanswered.current = press
      return api.debates.run(request, { idempotencyKey: press.key })
    },
    onError: (error) => {
      if (!isPassing(error)) unanswered.current = null
    },
    onSuccess: ({ runId }) => {
      unanswered.current = null
      if (!stays) return navigate({ to: '/runs/$id', params: { id: runId } })
    },
  })
}
