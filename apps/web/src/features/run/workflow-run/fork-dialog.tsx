import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ForkRequest, Run, WorkflowRun } from '@workbench/client/models'
import { type FormEvent, useId, useState } from 'react'
import { api } from '../../../api/client.ts'
import { faultsOf } from '../../../api/faults.ts'
import { newKey } from '../../../api/new-key.ts'
import { Button } from '../../../components/button.tsx'
import { CodeArea } from '../../../components/code-area.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { Select } from '../../../components/select.tsx'
import { toast } from '../../../components/toasts.tsx'
import { argsIn, parsedJson } from '../../tools/schema-form.ts'
import { stepName } from '../../workflows/graph/step-tree.ts'
import { workflowVersionsQuery } from '../../workflows/workflows-queries.ts'
import { firstAnew, forkChangesOf, sharedSteps } from './fork-changes.ts'

interface Props {
  readonly run: Run & WorkflowRun
  /** The chosen step; it is the first to run anew where that can be. */
  readonly stepId: string | undefined
  readonly onClose: () => void
}

/** Another run from here on: what was done before a step is shared, what follows may be different. */
export function ForkDialog({ run, stepId, onClose }: Props) {
  const { input } = run
  const { workflow } = input
  const formId = useId()
  const navigate = useNavigate()
  const [key, setKey] = useState(newKey)
  const most = sharedSteps(run)
  const [atTurn, setAtTurn] = useState(() => firstAnew(workflow.steps, stepId, most))
  const [version, setVersion] = useState<number | null>(null)
  const [inputs, setInputs] = useState(() => JSON.stringify(input.inputs, null, 2))
  const [body, setBody] = useState(() => JSON.stringify(input.trigger.body ?? null, null, 2))
  const [found, setFound] = useState<{ readonly inputs?: string; readonly body?: string }>({})
  const versions = useInfiniteQuery(workflowVersionsQuery(workflow.id))
  const fork = useMutation({
    mutationFn: (request: ForkRequest) => api.runs.fork(run.id, request, { idempotencyKey: key }),
    onSuccess: ({ runId }) => {
      onClose()
      toast('Fork started', sharedWords(atTurn))
      void navigate({ to: '/runs/$id', params: { id: runId } })
    },
    // Another try may say something else.
    onError: () => setKey(newKey()),
  })
  const refused = faultsOf(fork.error)
  const hasBody = input.trigger.body !== undefined
  const hasInputs = workflow.inputs !== null

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const newInputs = argsIn(inputs)
    const newBody = parsedJson(body)
    setFound({
      ...('fault' in newInputs && { inputs: newInputs.fault }),
      ...(!newBody.isRight && { body: newBody.fault }),
    })
    if ('fault' in newInputs || !newBody.isRight || fork.isPending) return
    fork.mutate({ atTurn, ...forkChangesOf(input, { version, inputs: newInputs.args, body: newBody.value }) })
  }
  const isBeside = !Object.keys(refused).some((path) => /^changes\.(inputs|body)/.test(path))
  const at = (path: string) => Object.entries(refused).find(([each]) => each.startsWith(path))?.[1]
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title="Fork this run"
      description={sharedWords(atTurn)}
      footer={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button variant="primary" type="submit" form={formId} isBusy={fork.isPending}>
            Start fork
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="flex flex-col gap-4">
        {fork.error !== null && isBeside && (
          <ErrorNotice error={fork.error} title="The fork could not be started" />
        )}
        <div className="grid gap-4 tablet:grid-cols-2">
          <Select
            label="First step that runs anew"
            value={String(atTurn)}
            onChange={(value) => setAtTurn(Number(value))}
            choices={Array.from({ length: most + 1 }, (_, index) => {
              const step = workflow.steps[index]
              const name = step === undefined ? 'none: all are shared' : stepName(step)
              return { value: String(index), label: `${index + 1}. ${name}`.slice(0, 120) }
            })}
          />
          <Select
            label="Version of the workflow"
            description="Its steps are used from there on."
            value={String(version ?? '')}
            onChange={(value) => setVersion(value === '' ? null : Number(value))}
            choices={[
              { value: '', label: `Version ${workflow.version}, as this run` },
              ...(versions.data ?? [])
                .filter((each) => each.version !== workflow.version)
                .map((each) => ({ value: String(each.version), label: `Version ${each.version}` })),
            ]}
          />
        </div>
        {hasInputs && (
          <CodeArea
            label="Inputs (JSON)"
            value={inputs}
            onChange={setInputs}
            error={found.inputs ?? at('changes.inputs')}
            minRows={4}
          />
        )}
        {hasBody && (
          <CodeArea
            label="Body of the trigger (JSON)"
            value={body}
            onChange={setBody}
            error={found.body ?? at('changes.body')}
            minRows={4}
          />
        )}
      </form>
    </Dialog>
  )
}

function sharedWords(shared: number): string {
  if (shared === 0) return 'Every step runs anew.'
  const steps =
    shared === 1 ? 'The first step is shared and is' : `The first ${shared} steps are shared and are`
  return `${steps} not run again, nor is anything they sent; what follows runs anew.`
}
