import { useMutation } from '@tanstack/react-query'
import type { AwaitedTurn, DebateInput } from '@workbench/client/models'
import { useRef, useState } from 'react'
import { api } from '../../../api/client.ts'
import { faultsBeside, faultsOf } from '../../../api/faults.ts'
import { newKey } from '../../../api/new-key.ts'
import { Button } from '../../../components/button.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { Kbd } from '../../../components/kbd.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { keyNames } from '../../../keyboard/shortcuts.ts'
import { submitByKey } from '../../../keyboard/submit-by-key.ts'
import { useSpeakerStyle } from '../../../speakers/table-hues.ts'
import { signature } from '../../approvals/signature.ts'
import { turnId } from '../transcript/turn-card.tsx'
import { TurnHeader } from '../transcript/turn-header.tsx'
import { AnswerFields } from './answer-fields.tsx'
import { NameField } from './name-field.tsx'
import { emptyTurn, missingFromTurn, type TurnDraft, turnRequestOf } from './turn-draft.ts'
import { useStoredDraft } from './use-stored-draft.ts'

interface Props {
  readonly runId: string
  readonly input: DebateInput
  readonly awaited: AwaitedTurn
  /** It was taken, or somebody else was quicker. */
  readonly onTaken: () => Promise<void>
}

const shown = ['text', 'answer', 'estimate', 'stance', 'confidence', 'by']

/** Where a person writes the turn that the run waits for. */
export function PersonTurn({ runId, input, awaited, onTaken }: Props) {
  const speakerStyle = useSpeakerStyle()
  const { speaker, personaId, role, seat, turn, answer, task } = awaited
  const { draft, change, forget } = useStoredDraft(`turn/${runId}/${turn}`, readTurn)
  const [by, setBy] = useState(signature)
  const [isChecked, setIsChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const [key] = useState(newKey)
  const send = useMutation({
    mutationFn: () => api.runs.turn(runId, turnRequestOf(draft, awaited, by), { idempotencyKey: key }),
    async onSuccess() {
      forget()
      await onTaken()
    },
    onError: () => setTimeout(() => focusFirstFault(form.current)),
  })
  const missing = missingFromTurn(draft, awaited)
  const faults = { ...faultsOf(send.error), ...(isChecked ? missing : {}) }
  const isNoField = send.error !== null && Object.keys(faultsOf(send.error)).length === 0
  const beside = faultsBeside(faults, shown)

  const edit = (changes: Partial<TurnDraft>) => {
    send.reset()
    change({ ...draft, ...changes })
  }
  const onSubmit = () => {
    if (send.isPending) return
    setIsChecked(true)
    if (Object.keys(missing).length === 0) send.mutate()
    else setTimeout(() => focusFirstFault(form.current))
  }
  return (
    <form
      ref={form}
      id={turnId(turn)}
      aria-label={`Turn ${turn + 1}: ${speaker}, waits for a person`}
      style={speakerStyle(speaker, personaId)}
      onKeyDown={submitByKey(onSubmit)}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
      className="flex scroll-mt-16 flex-col gap-3 rounded-lg border border-waiting/50 bg-surface p-3 shadow-raised tablet:p-4"
    >
      <TurnHeader {...{ speaker, personaId, role, seat, input }}>
        <span className="text-sm text-muted">a person takes this turn</span>
      </TurnHeader>
      <p dir="auto" className="max-w-[68ch] text-base whitespace-pre-line wrap-anywhere">
        {task}
      </p>
      <TextArea
        label={answer === 'single-answer' || answer === 'estimate' ? 'Reasons' : `What ${speaker} says`}
        value={draft.text}
        onChange={(text) => edit({ text })}
        minRows={4}
        dir="auto"
        error={faults.text}
      />
      <AnswerFields draft={draft} awaited={awaited} onChange={edit} faults={faults} />
      <div className="flex flex-wrap items-end justify-between gap-3">
        <NameField value={by} onChange={setBy} error={faults.by} />
        <Button
          variant="primary"
          size="md"
          type="submit"
          isBusy={send.isPending}
          className="max-tablet:w-full"
        >
          Take the turn
          <span className="flex gap-0.5 max-tablet:hidden" aria-hidden>
            {keyNames('mod+Enter').map((name) => (
              <Kbd key={name}>{name === 'Enter' ? '↵' : name}</Kbd>
            ))}
          </span>
        </Button>
      </div>
      {isNoField && (
        <ErrorNotice error={send.error} title="The turn was not taken" onRetry={() => void onTaken()} />
      )}
      {beside.map((fault) => (
        <p key={fault} role="alert" className="text-sm text-failed">
          {fault}
        </p>
      ))}
    </form>
  )
}

/** What a reload found; a field that is not there is empty. */
const readTurn = (kept: unknown): TurnDraft =>
  typeof kept === 'object' && kept !== null ? { ...emptyTurn, ...kept } : emptyTurn

const focusFirstFault = (form: HTMLElement | null) =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
