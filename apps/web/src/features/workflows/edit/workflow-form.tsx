import type { Workflow } from '@workbench/client/models'
import { Keyboard } from 'lucide-react'
import { faultWithin } from '../../../api/faults.ts'
import { TextArea } from '../../../components/text-area.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { triggerIcons, triggerWords } from '../list/trigger-words.ts'
import { useEditorMeans } from './editor-means.ts'
import { EditorPart } from './editor-part.tsx'
import { InputsForm } from './inputs/inputs-form.tsx'
import { LimitsPart } from './limits-part.tsx'
import { StepsPart } from './steps/steps-part.tsx'
import type { useSteps } from './steps/use-steps.ts'
import { TriggerForm } from './trigger/trigger-form.tsx'
import type { WorkflowDraft } from './workflow-draft.ts'

interface Props {
  readonly draft: WorkflowDraft
  readonly saved: Workflow | null
  readonly onChange: (changes: Partial<WorkflowDraft>) => void
  readonly steps: ReturnType<typeof useSteps>
}

/** Everything of a workflow, field by field. */
export function WorkflowForm({ draft, saved, onChange, steps }: Props) {
  const { faults } = useEditorMeans()
  const { name, description, trigger, inputs, toolLimits } = draft
  const wireTrigger = trigger as Workflow['trigger']
  const inputNames = Object.keys((inputs?.properties as object | undefined) ?? {})
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <TextField
        label="Name"
        value={name}
        onChange={(next) => onChange({ name: next })}
        error={faults.name}
        maxLength={200}
        dir="auto"
        autoComplete="off"
      />
      <TextArea
        label="Description"
        isOptional
        value={description}
        onChange={(next) => onChange({ description: next })}
        error={faults.description}
        minRows={1}
        dir="auto"
      />
      <EditorPart
        icon={triggerIcons[wireTrigger.type] ?? Keyboard}
        title="Trigger"
        field="trigger"
        gist={triggerWords(wireTrigger)}
        hasFault={faultWithin(faults, 'trigger') !== undefined}
        isOpenAtFirst={saved === null && draft.steps.length === 0}
      >
        <TriggerForm trigger={trigger} onChange={(next) => onChange({ trigger: next })} saved={saved} />
      </EditorPart>
      <EditorPart
        icon={Keyboard}
        title="Inputs"
        field="inputs"
        gist={inputs === null ? 'none' : inputNames.length === 0 ? 'any' : inputNames.join(', ')}
        hasFault={faultWithin(faults, 'inputs') !== undefined || faults['unread./inputs'] !== undefined}
      >
        <InputsForm inputs={inputs} onChange={(next) => onChange({ inputs: next })} />
      </EditorPart>
      <StepsPart steps={steps} />
      <LimitsPart limits={toolLimits} onChange={(next) => onChange({ toolLimits: next })} />
    </div>
  )
}
