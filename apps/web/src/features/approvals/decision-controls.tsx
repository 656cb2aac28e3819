import type { Approval } from '@workbench/client/models'
import { Check, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useDecision } from './use-decision.ts'
import { VoterField } from './voter-field.tsx'

interface Props {
  readonly approval: Approval
  readonly onDecided?: ((approval: Approval | null) => void) | undefined
}

/** Approve or reject, with a word to whoever asked. */
export function DecisionControls({ approval, onDecided }: Props) {
  const [comment, setComment] = useState('')
  const { by, onBy, voterFault, error, underWay, isOver, decide } = useDecision(approval, {
    onDecided,
    onNoted: () => setComment(''),
  })
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-start gap-2">
        <VoterField approval={approval} value={by} onChange={onBy} error={voterFault} />
        <TextField
          label={`Comment on: ${approval.title}`}
          isLabelHidden
          placeholder="A comment, told to whoever asks"
          value={comment}
          onChange={setComment}
          disabled={isOver}
          className="min-w-0 flex-1 basis-60"
          dir="auto"
          autoComplete="off"
          maxLength={10_000}
        />
        <span className="flex gap-2">
          <Button
            size="md"
            variant="primary"
            isBusy={underWay === 'approve'}
            disabled={isOver}
            onClick={() => decide('approve', comment)}
          >
            <Check aria-hidden />
            Approve
          </Button>
          <Button
            size="md"
            variant="danger"
            isBusy={underWay === 'reject'}
            disabled={isOver}
            onClick={() => decide('reject', comment)}
          >
            <X aria-hidden />
            Reject
          </Button>
        </span>
      </div>
      {error !== null && <ErrorNotice error={error} title="The decision was not taken" />}
    </div>
  )
}
