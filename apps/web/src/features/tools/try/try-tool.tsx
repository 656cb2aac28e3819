import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Tool, ToolAnswer } from '@workbench/client/models'
import { type KeyboardEvent, useState } from 'react'
import { api } from '../../../api/client.ts'
import { newKey } from '../../../api/new-key.ts'
import { Button } from '../../../components/button.tsx'
import { Card } from '../../../components/card.tsx'
import { CodeArea } from '../../../components/code-area.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { JsonValue } from '../../../components/json-value.tsx'
import { duration } from '../../../format/duration.ts'
import { CallOutcome } from '../call-outcome.tsx'
import { type Args, argsIn, argsOf, fieldsOf, type SchemaValues, valuesOf } from '../schema-form.ts'
import { SchemaFields } from './schema-fields.tsx'

interface Props {
  readonly tool: Tool
  /** The saved one is called, not what stands in the editor. */
  readonly isDirty: boolean
}

/** Calls the tool by hand, under its policy, as a run of its own. */
export function TryTool({ tool: { name, inputSchema, policy }, isDirty }: Props) {
  const queryClient = useQueryClient()
  const fields = fieldsOf(inputSchema)
  const [values, setValues] = useState<SchemaValues>(() => valuesOf(fields, {}))
  // null: the form.
  const [json, setJson] = useState<string | null>(fields.length === 0 ? '{}' : null)
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const call = useMutation({
    mutationFn: (args: Args) => api.tools.invoke(name, args, { idempotencyKey: newKey() }),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['tool-calls'] }),
  })

  const read = (): Args | null => {
    if (json !== null) {
      const read = argsIn(json)
      setFaults('fault' in read ? { json: read.fault } : {})
      return 'fault' in read ? null : read.args
    }
    const { args, faults: found } = argsOf(fields, values)
    setFaults(found)
    return Object.keys(found).length === 0 ? args : null
  }
  const run = () => {
    const args = read()
    if (args !== null && !call.isPending) call.mutate(args)
  }
  const change = () => {
    const args = read()
    if (args === null) return
    if (json === null) setJson(JSON.stringify(args, null, 2))
    else {
      setValues(valuesOf(fields, args))
      setJson(null)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || (!event.metaKey && !event.ctrlKey)) return
    event.preventDefault()
    run()
  }
  return (
    <div className="grid items-start gap-6 desktop:grid-cols-2">
      <Card aria-labelledby="try-arguments" className="flex min-w-0 flex-col gap-4 p-4" onKeyDown={onKeyDown}>
        <div className="flex items-center justify-between gap-3">
          <h2 id="try-arguments" className="font-semibold">
            Arguments
          </h2>
          {fields.length > 0 && (
            <Button variant="ghost" aria-pressed={json !== null} onClick={change}>
              {json === null ? 'As JSON' : 'As a form'}
            </Button>
          )}
        </div>
        {json === null ? (
          <SchemaFields fields={fields} values={values} onChange={setValues} faults={faults} />
        ) : (
          <CodeArea
            label="Arguments as JSON"
            value={json}
            onChange={setJson}
            error={faults.json}
            minRows={8}
          />
        )}
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-sm text-muted">{hint(policy, isDirty)}</p>
          <Button variant="primary" isBusy={call.isPending} onClick={run}>
            {call.isPending ? 'Running …' : 'Run'}
          </Button>
        </div>
      </Card>
      <div className="flex min-w-0 flex-col gap-4" aria-live="polite">
        {call.error !== null && <ErrorNotice error={call.error} title="It could not be called" />}
        {call.data !== undefined && <Answer answer={call.data} />}
        {call.data === undefined && call.error === null && (
          <p className="px-1 text-sm text-muted">
            What it answers stands here. The call is audited like any other, and counts among its calls.
          </p>
        )}
      </div>
    </div>
  )
}

function hint(policy: Tool['policy'], isDirty: boolean): string {
  if (!policy.enabled) return 'It is switched off: the call will be refused.'
  if (policy.needsApproval) return 'Each call needs approval, so one by hand will be refused.'
  return isDirty ? 'What is saved is called, without your changes.' : 'Under its policy, as a run of its own.'
}

const Answer = ({ answer: { ok, result, error, latencyMs, runId } }: { readonly answer: ToolAnswer }) => (
  <Card aria-labelledby="try-answer" className="flex min-w-0 flex-col gap-3 p-4">
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <h2 id="try-answer" className="font-semibold">
        {ok ? 'Result' : 'Error'}
      </h2>
      <CallOutcome error={error} />
      <span className="text-sm text-muted">{duration(latencyMs)}</span>
      <Link to="/runs/$id" params={{ id: runId }} className="ml-auto text-sm text-accent-ink hover:underline">
        Open the run
      </Link>
    </div>
    {error === null ? (
      <JsonValue label="Result" value={result} />
    ) : (
      <p dir="auto" className="wrap-anywhere">
        {error.message} <code className="font-mono text-xs text-muted">{error.code}</code>
      </p>
    )}
  </Card>
)
