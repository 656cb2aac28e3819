import type { Approval } from '@workbench/client/models'
import { type FormEvent, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { TextField } from '../../components/text-field.tsx'
import { ApprovalQuestion } from './approval-question.tsx'
import { type Decision, useDecision } from './use-decision.ts'
import { VoterField } from './voter-field.tsx'

interface Props {
  readonly approval: Approval
  readonly decision: Decision
  readonly onClose: () => void
  readonly onDecided: () => void
}

/** A decision by key, which asks once more: keys are pressed by accident. */
export function QuickDecision({ approval, decision, onClose, onDecided }: Props) {
  const [comment, setComment] = useState('')
  const { by, onBy, voterFault, error, underWay, decide } = useDecision(approval, {
    onDecided() {
      onClose()
      onDecided()
    },
    onNoted: onClose,
  })
  const verb = decision === 'approve' ? 'Approve' : 'Reject'
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    decide(decision, comment)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`${verb}: ${approval.title}?`}
      footer={
        <>
          <Button onClick={onClose}>Back</Button>
          <Button
            type="submit"
            form="decision"
            variant={decision === 'approve' ? 'primary' : 'danger'}
            isBusy={underWay !== null}
          >
            {verb}
          </Button>
        </>
      }
    >
      <form id="decision" onSubmit={onSubmit} className="flex flex-col gap-3">
        <ApprovalQuestion approval={approval} />
        <VoterField approval={approval} value={by} onChange={onBy} error={voterFault} />
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
      </form>
    </Dialog>
  )
}
