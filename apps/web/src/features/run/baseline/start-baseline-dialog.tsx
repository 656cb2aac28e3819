import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Run } from '@workbench/client/models'
import { useState } from 'react'
import { api } from '../../../api/client.ts'
import { newKey } from '../../../api/new-key.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { baselinesQuery } from './baseline-query.ts'
import { mostWords } from './baseline-words.ts'

interface Props {
  readonly run: Run
  readonly onClose: () => void
}

/** Says what it will cost before a single agent is asked. */
export function StartBaselineDialog({ run, onClose }: Props) {
  const queryClient = useQueryClient()
  const [key] = useState(newKey)
  const start = useMutation({
    mutationFn: () => api.runs.startBaseline(run.id, {}, { idempotencyKey: key }),
    async onSuccess() {
      await queryClient.invalidateQueries({ queryKey: baselinesQuery(run.id).queryKey })
      onClose()
      setTimeout(() => document.querySelector('#baseline')?.scrollIntoView({ block: 'nearest' }))
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Compare with a single agent?"
      footer={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button variant="primary" isBusy={start.isPending} onClick={() => start.mutate()}>
            Start the comparison
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p>
          One agent answers the same topic alone, as often as this debate’s money allows, and the best answer
          counts. That tells whether the debate was worth its calls.
        </p>
        <p>
          It costs as much as the debate did, never more: <strong>{mostWords(run.usage)}</strong>.
        </p>
        {start.error !== null && <ErrorNotice error={start.error} title="It could not be started" />}
      </div>
    </Dialog>
  )
}
