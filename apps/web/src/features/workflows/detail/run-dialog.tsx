import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Workflow } from '@workbench/client/models'
import { type FormEvent, useId, useState } from 'react'
import { api } from '../../../api/client.ts'
import { newKey } from '../../../api/new-key.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { StartFields } from './start-fields.tsx'
import { useFocusFault } from './use-focus-fault.ts'
import { type StartGiven, useStartForm } from './use-start-form.ts'

interface Props {
  readonly workflow: Workflow
  readonly onClose: () => void
}

/** Starts a workflow by hand with what it asks for. */
export function RunDialog({ workflow, onClose }: Props) {
  const formId = useId()
  const navigate = useNavigate()
  const [key, setKey] = useState(newKey)
  const start = useMutation({
    mutationFn: (given: StartGiven) =>
      api.workflows.run(workflow.id, given as never, { idempotencyKey: key }),
    onSuccess: ({ runId }) => void navigate({ to: '/runs/$id', params: { id: runId } }),
    // Another try may say something else.
    onError: () => setKey(newKey()),
  })
  const form = useStartForm(workflow, start.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const given = form.read()
    if (given !== null && !start.isPending) start.mutate(given)
  }
  const hasFieldFaults = Object.keys(form.faults).length > 0
  useFocusFault(formId, hasFieldFaults)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Run ${workflow.name}`}
      description={`It starts at once, with version ${workflow.version}.`}
      footer={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button variant="primary" type="submit" form={formId} isBusy={start.isPending}>
            Run now
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="flex flex-col gap-4">
        {start.error !== null && (!hasFieldFaults || form.beside.length > 0) && (
          <ErrorNotice
            error={form.beside.length > 0 ? new Error(form.beside.join(' ')) : start.error}
            title="It could not be started"
          />
        )}
        <StartFields form={form} />
      </form>
    </Dialog>
  )
}
