import { Checkbox } from '../../components/checkbox.tsx'
import { TextArea } from '../../components/text-area.tsx'
import type { ScenarioForm } from './scenario-form.ts'

interface Props {
  readonly form: ScenarioForm
  readonly onChange: (changes: Partial<ScenarioForm>) => void
  readonly faultOf: (path: string) => string | undefined
}

/** Votes that nobody sees, and the answer that is known to be right. */
export function MeasuringFields({ form, onChange, faultOf }: Props) {
  const fault = faultOf('privateVotes')
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-0.5">
        <Checkbox
          label="Private votes"
          isLabelShown
          isChecked={form.privateVotes}
          onChange={(privateVotes) => onChange({ privateVotes })}
        />
        <p className="pl-6 text-sm text-muted">
          Everybody votes before and after the debate, seen by nobody: two calls more for each seat.
        </p>
        {fault !== undefined && <p className="pl-6 text-sm text-failed">{fault}</p>}
      </div>
      <TextArea
        label="Known answer"
        isOptional
        description="When it is known which answer is right; no prompt ever shows it. As short as an answer would be."
        minRows={1}
        dir="auto"
        value={form.referenceAnswer ?? ''}
        onChange={(text) => onChange({ referenceAnswer: text === '' ? null : text })}
        error={faultOf('referenceAnswer')}
      />
    </div>
  )
}
