import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { isPassing } from '@workbench/client/errors'
import type { ExperimentRequest } from '@workbench/client/models'
import { useRef } from 'react'
import { api } from '../../../api/client.ts'
import { newKey } from '../../../api/new-key.ts'

/** Starts an experiment and goes to it. */
export function useStartExperiment() {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  // A press that got no answer may have started it all the same: the next one with the same words is the same start.
  const unanswered = useRef<{ readonly body: string; readonly key: string } | null>(null)
  return useMutation({
    mutationFn: (request: ExperimentRequest) => {
      const body = JSON.stringify(request)
      const press = unanswered.current?.body === body ? unanswered.current : { body, key: newKey() }
      unanswered.current = press
      return api.experiments.start(request, { idempotencyKey: press.key })
    },
    onError: (error) => {
      if (!isPassing(error)) unanswered.current = null
    },
    onSuccess: ({ experimentId }) => {
      unanswered.current = null
      void queryClient.invalidateQueries({ queryKey: ['experiments', 'list'] })
      return navigate({ to: '/experiments/$id', params: { id: experimentId } })
    },
  })
}
