import { ApiError } from '@workbench/client/errors'
import type { Approval } from '@workbench/client/models'
import { Check, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useDecision } from './use-decision.ts'

interface Props {
  readonly approval: Approval
  readonly onDecided?: ((approval: Approval | null) => void) | undefined
}

/** Approve or reject, with a word to whoever asked. */
export function DecisionControls({ approval, onDecided }: Props) {
  const [comment, setComment] = useState('')
  const decision = useDecision(approval, { onDecided })
  const { error, isPending, isSuccess, variables } = decision
  const isOver = isPending || isSuccess
  const isConflict = error instanceof ApiError && error.status === 409
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end gap-2">
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
            isBusy={isPending && variables.decision === 'approve'}
            disabled={isOver}
            onClick={() => decision.mutate({ decision: 'approve', comment })}
          >
            <Check aria-hidden />
            Approve
          </Button>
          <Button
            size="md"
            variant="danger"
            isBusy={isPending && variables.decision === 'reject'}
            disabled={isOver}
            onClick={() => decision.mutate({ decision: 'reject', comment })}
          >
            <X aria-hidden />
            Reject
          </Button>
        </span>
      </div>
      {error !== null && !isConflict && <ErrorNotice error={error} title="The decision was not taken" />}
    </div>
  )
}
