import type { Approval } from '@workbench/client/models'
import { useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { TextField } from '../../components/text-field.tsx'
import { ApprovalQuestion } from './approval-question.tsx'
import { type Decision, useDecision } from './use-decision.ts'

interface Props {
  readonly approval: Approval
  readonly decision: Decision
  readonly onClose: () => void
  readonly onDecided: () => void
}

/** A decision by key, which asks once more: keys are pressed by accident. */
export function QuickDecision({ approval, decision, onClose, onDecided }: Props) {
  const [comment, setComment] = useState('')
  const { mutate, isPending, error } = useDecision(approval, {
    onDecided: () => {
      onClose()
      onDecided()
    },
  })
  const verb = decision === 'approve' ? 'Approve' : 'Reject'
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={`${verb}: ${approval.title}?`}
      keep="Back"
      action={verb}
      isBusy={isPending}
      onConfirm={() => mutate({ decision, comment })}
    >
      <div className="flex flex-col gap-3">
        <ApprovalQuestion approval={approval} />
        <TextField
          label="Comment"
          isOptional
          placeholder="Told to whoever asks"
          value={comment}
          onChange={setComment}
          dir="auto"
          autoComplete="off"
        />
        {error !== null && <ErrorNotice error={error} title="The decision was not taken" />}
      </div>
    </ConfirmDialog>
  )
}
