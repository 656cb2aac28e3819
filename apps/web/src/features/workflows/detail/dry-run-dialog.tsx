import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { DryRunStart, Workflow } from '@workbench/client/models'
import { type FormEvent, useId, useState } from 'react'
import { api } from '../../../api/client.ts'
import { newKey } from '../../../api/new-key.ts'
import { Button } from '../../../components/button.tsx'
import { CodeArea } from '../../../components/code-area.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { FileButton } from '../../../components/file-button.tsx'
import { type Choice, Select } from '../../../components/select.tsx'
import { argsIn } from '../../tools/schema-form.ts'
import { StartFields } from './start-fields.tsx'
import { useFocusFault } from './use-focus-fault.ts'
import { useStartForm } from './use-start-form.ts'

interface Props {
  readonly workflow: Workflow
  readonly onClose: () => void
}

type Source = 'own' | 'last' | 'json'

/** Goes through the steps while nothing leaves the workbench. */
export function DryRunDialog({ workflow, onClose }: Props) {
  const formId = useId()
  const navigate = useNavigate()
  const [source, setSource] = useState<Source>(workflow.lastRun?.status === 'completed' ? 'last' : 'own')
  const [outputs, setOutputs] = useState('')
  const [run, setRun] = useState('')
  const [faults, setFaults] = useState<{ readonly outputs?: string; readonly run?: string }>({})
  const start = useMutation({
    mutationFn: (body: DryRunStart) => api.workflows.dryRun(workflow.id, body, { idempotencyKey: newKey() }),
    onSuccess: ({ runId }) => void navigate({ to: '/runs/$id', params: { id: runId } }),
  })
  const form = useStartForm(workflow, start.error)
  const hasRun = workflow.trigger.type === 'runCompleted'

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const given = form.read()
    const stubs = source === 'json' ? argsIn(outputs) : { args: {} }
    const ended = hasRun ? argsIn(run) : { args: {} }
    setFaults({
      ...('fault' in stubs && { outputs: stubs.fault }),
      ...('fault' in ended && { run: ended.fault }),
    })
    if (given === null || 'fault' in stubs || 'fault' in ended || start.isPending) return
    const { inputs, body } = given
    const trigger = {
      ...(body !== undefined && { body }),
      ...(Object.keys(ended.args).length > 0 && { run: ended.args }),
    }
    start.mutate({
      ...(inputs !== undefined && { inputs }),
      ...(Object.keys(trigger).length > 0 && { trigger }),
      ...(source === 'json' && { outputs: stubs.args }),
      ...(source === 'last' && { outputsFrom: 'last' }),
    } as DryRunStart)
  }
  const hasFieldFaults = Object.keys(form.faults).length > 0
  useFocusFault(formId, hasFieldFaults)
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={`Dry run of ${workflow.name}`}
      description="Every step runs, but nothing is sent: no request, no message, no record, no debate. Each step says what it would have done."
      footer={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button variant="primary" type="submit" form={formId} isBusy={start.isPending}>
            Start dry run
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="flex flex-col gap-4">
        {start.error !== null && (!hasFieldFaults || form.beside.length > 0) && (
          <ErrorNotice
            error={form.beside.length > 0 ? new Error(form.beside.join(' ')) : start.error}
            title="The dry run could not be started"
          />
        )}
        <StartFields form={form} />
        {hasRun && (
          <CodeArea
            label="The run that ended (JSON)"
            description="What expressions see as run and trigger.run."
            value={run}
            onChange={setRun}
            error={faults.run}
            minRows={4}
          />
        )}
        <Select
          label="What steps that act outside give"
          description={sourceHints[source]}
          value={source}
          onChange={setSource}
          choices={sources}
        />
        {source === 'json' && (
          <div className="flex flex-col items-start gap-2">
            <div className="w-full">
              <CodeArea
                label="Outputs by step id (JSON)"
                value={outputs}
                onChange={setOutputs}
                error={faults.outputs}
                minRows={6}
              />
            </div>
            <FileButton accept=".json,application/json" onText={setOutputs}>
              From a file
            </FileButton>
          </div>
        )}
      </form>
    </Dialog>
  )
}

const sources: readonly Choice<Source>[] = [
  { value: 'own', label: 'What their type gives by itself' },
  { value: 'last', label: 'What they gave in the last completed run' },
  { value: 'json', label: 'What I say' },
]

const sourceHints: Record<Source, string> = {
  own: 'Something of the right shape, without content.',
  last: 'Steps that have never run give what their type gives by itself.',
  json: 'For example {"debate": {"verdict": {"decision": "Yes."}}}. Steps that are not named give what their type gives.',
}
