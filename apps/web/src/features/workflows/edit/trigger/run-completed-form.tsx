import { faultWithin } from '../../../../api/faults.ts'
import { Select } from '../../../../components/select.tsx'
import { useEditorMeans } from '../editor-means.ts'
import { CodeField } from '../fields/code-field.tsx'
import { isObject } from '../fields/debate-request.ts'
import { LibraryCombobox } from '../fields/library-combobox.tsx'
import { seenNames } from '../steps/step-names.ts'
import type { JsonObject, TriggerDraft } from '../workflow-shapes.ts'

interface Props {
  readonly trigger: TriggerDraft
  readonly onChange: (trigger: TriggerDraft) => void
}

const kinds = [
  { value: '', label: 'Any kind' },
  { value: 'debate', label: 'Debate' },
  { value: 'workflow', label: 'Workflow' },
  { value: 'ingest', label: 'Ingestion' },
] as const

const endings = [
  { value: '', label: 'Ends in any way' },
  { value: 'completed', label: 'Is completed' },
  { value: 'failed', label: 'Fails' },
  { value: 'cancelled', label: 'Is cancelled' },
] as const

/** After which runs it starts. */
export function RunCompletedForm({ trigger, onChange }: Props) {
  const { faults, catalogue, content } = useEditorMeans()
  const filter: JsonObject = isObject(trigger.filter) ? trigger.filter : {}
  const change = (changes: JsonObject) => {
    const left = Object.entries({ ...filter, ...changes }).filter(
      ([, value]) => value !== undefined && value !== '',
    )
    onChange({ type: 'runCompleted', ...(left.length > 0 && { filter: Object.fromEntries(left) }) })
  }
  const textOf = (field: string) => (typeof filter[field] === 'string' ? (filter[field] as string) : '')
  const faultOf = (field: string) => faultWithin(faults, `trigger.filter.${field}`)
  const kind = textOf('kind')
  return (
    <>
      <div className="grid gap-4 tablet:grid-cols-2">
        <Select
          label="Of what kind"
          value={kind as ''}
          onChange={(next) => change({ kind: next })}
          choices={kinds}
          error={faultOf('kind')}
        />
        <Select
          label="When it"
          value={textOf('status') as ''}
          onChange={(status) => change({ status })}
          choices={endings}
          error={faultOf('status')}
        />
      </div>
      {(kind === '' || kind === 'debate' || textOf('scenarioId') !== '') && (
        <LibraryCombobox
          library="scenarios"
          label="Of the scenario"
          isOptional
          value={textOf('scenarioId') || null}
          onChange={(scenarioId) => change({ scenarioId: scenarioId ?? '' })}
          placeholder="Any"
          error={faultOf('scenarioId')}
        />
      )}
      {(kind === '' || kind === 'workflow' || textOf('workflowId') !== '') && (
        <LibraryCombobox
          library="workflows"
          label="Of the workflow"
          isOptional
          value={textOf('workflowId') || null}
          onChange={(workflowId) => change({ workflowId: workflowId ?? '' })}
          placeholder="Any"
          error={faultOf('workflowId')}
        />
      )}
      <CodeField
        label="Only if"
        isOptional
        description="Over the run that ended; must give true or false."
        mode="expression"
        value={textOf('expression')}
        onChange={(expression) => change({ expression })}
        placeholder="run.usage.costUsd > 0.5"
        stepId={null}
        names={seenNames(content, null, catalogue)}
        error={faultOf('expression')}
      />
    </>
  )
}
