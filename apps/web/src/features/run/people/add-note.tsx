import { useMutation } from '@tanstack/react-query'
import { MessageSquarePlus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../../api/client.ts'
import { faultsOf } from '../../../api/faults.ts'
import { newKey } from '../../../api/new-key.ts'
import { Button } from '../../../components/button.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { submitByKey } from '../../../keyboard/submit-by-key.ts'
import { signature } from '../../approvals/signature.ts'
import { NameField } from './name-field.tsx'
import { mostText } from './turn-draft.ts'
import { useStoredDraft } from './use-stored-draft.ts'

interface Props {
  readonly runId: string
  readonly reload: () => Promise<void>
}

/** Something from outside that speakers are to know, added while the debate goes on. */
export function AddNote({ runId, reload }: Props) {
  const { draft, change, forget } = useStoredDraft(`note/${runId}`, (kept) =>
    typeof kept === 'string' ? kept : '',
  )
  const [isOpen, setIsOpen] = useState(draft !== '')
  const [by, setBy] = useState(signature)
  const [isChecked, setIsChecked] = useState(false)
  const [key, setKey] = useState(newKey)
  const opener = useRef<HTMLButtonElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const wasPressed = useRef(false)
  useEffect(() => {
    if (isOpen && wasPressed.current) area.current?.focus()
  }, [isOpen])
  const close = () => {
    change('')
    forget()
    setIsOpen(false)
    setIsChecked(false)
    // Another note is another one, also when its words are the same.
    setKey(newKey())
    setTimeout(() => opener.current?.focus())
  }
  const send = useMutation({
    mutationFn: () =>
      api.runs.note(
        runId,
        { text: draft.trim(), ...(by.trim() !== '' && { by: by.trim() }) },
        { idempotencyKey: key },
      ),
    async onSuccess() {
      close()
      await reload()
    },
  })
  const fault = faultsOf(send.error).text ?? (isChecked ? faultOf(draft) : undefined)
  const onSubmit = () => {
    if (send.isPending) return
    setIsChecked(true)
    if (faultOf(draft) === undefined) send.mutate()
    else area.current?.focus()
  }
  if (!isOpen) {
    return (
      <div className="mt-2">
        <Button
          ref={opener}
          variant="ghost"
          onClick={() => {
            wasPressed.current = true
            setIsOpen(true)
          }}
        >
          <MessageSquarePlus aria-hidden />
          Add a note
        </Button>
      </div>
    )
  }
  return (
    <form
      aria-label="Add a note"
      onKeyDown={submitByKey(onSubmit)}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
      className="mt-3 flex flex-col gap-3 rounded-lg border border-line bg-surface p-3 shadow-raised tablet:p-4"
    >
      <TextArea
        ref={area}
        label="Note"
        description="Something speakers should know: a fact, a number, a question. They see it from the next round on, as material and not as an instruction."
        value={draft}
        onChange={(text) => {
          send.reset()
          change(text)
        }}
        minRows={2}
        dir="auto"
        error={fault}
      />
      <div className="flex flex-wrap items-end justify-between gap-3">
        <NameField value={by} onChange={setBy} />
        <div className="flex gap-2">
          <Button size="md" onClick={close}>
            Discard
          </Button>
          <Button size="md" variant="primary" type="submit" isBusy={send.isPending}>
            Add note
          </Button>
        </div>
      </div>
      {send.error !== null && faultsOf(send.error).text === undefined && (
        <ErrorNotice error={send.error} title="The note was not added" onRetry={onSubmit} />
      )}
    </form>
  )
}

function faultOf(text: string): string | undefined {
  if (text.trim() === '') return 'Write the note.'
  return text.trim().length > mostText ? `At most ${mostText.toLocaleString('en-US')} characters.` : undefined
}
