import type { FormatDescription } from '@workbench/client/models'
import { type Faults, faultWithin } from '../../api/faults.ts'
import { FormPart } from '../../components/form-part.tsx'
import { ModelField } from '../../components/model-field.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { PersonaCombobox } from '../../speakers/persona-combobox.tsx'
import { BudgetFields } from '../debates/budget-fields.tsx'
import { FormatField } from '../debates/format-field.tsx'
import { FormatOptionFields } from '../debates/format-option-fields.tsx'
import { formatOptions } from '../debates/format-options.ts'
import { hasSides } from '../debates/has-sides.ts'
import { SeatsField } from '../debates/seats-field.tsx'
import { CollectionsField } from '../documents/choose/collections-field.tsx'
import { ToolsField } from '../tools/narrowing/tools-field.tsx'
import { JudgingFields } from './judging-fields.tsx'
import { MeasuringFields } from './measuring-fields.tsx'
import { RubricFields } from './rubric-fields.tsx'
import type { ScenarioForm } from './scenario-form.ts'

interface Props {
  readonly form: ScenarioForm
  readonly format: FormatDescription | undefined
  readonly onChange: (changes: Partial<ScenarioForm>) => void
  readonly faults: Faults
}

/** Everything a scenario says, in the order in which one thinks of it. */
export function ScenarioFieldsForm({ form, format, onChange, faults }: Props) {
  const faultOf = (path: string) => faultWithin(faults, path)
  return (
    <div className="flex flex-col gap-5">
      <FormPart title="Question">
        <TextField
          label="Name"
          value={form.name}
          onChange={(name) => onChange({ name })}
          error={faults.name}
          dir="auto"
          autoComplete="off"
        />
        <TextArea
          label="Topic"
          value={form.topic}
          onChange={(topic) => onChange({ topic })}
          error={faults.topic}
          minRows={3}
          dir="auto"
        />
        <TextArea
          label="Context"
          isOptional
          description="Facts, numbers and constraints that everybody should know."
          value={form.context}
          onChange={(context) => onChange({ context })}
          error={faults.context}
          minRows={3}
          dir="auto"
        />
      </FormPart>
      <FormPart title="Format">
        <FormatField
          value={form.format}
          // Options belong to a format; another one has its own.
          onChange={(next) => onChange({ format: next, formatOptions: {}, rounds: null })}
          error={faults.format}
        />
        <div className="grid gap-5 tablet:grid-cols-2">
          <NumberField
            label="Rounds"
            value={form.rounds}
            placeholder={format === undefined ? '' : `${format.rounds.default}`}
            min={1}
            max={format?.rounds.max ?? 50}
            onChange={(rounds) => onChange({ rounds })}
            description={format?.rounds.meaning}
            error={faults.rounds}
          />
        </div>
        {format !== undefined && formatOptions(format).length > 0 && (
          <FormatOptionFields
            format={format}
            values={form.formatOptions}
            onChange={(options) => onChange({ formatOptions: options })}
            errorOf={(name) => faultOf(`formatOptions.${name}`)}
          />
        )}
      </FormPart>
      <FormPart title="Who takes part">
        <SeatsField
          seats={form.seats}
          onChange={(seats) => onChange({ seats })}
          areSidesShown={hasSides(form.format)}
          arePeopleTaken={format?.takesPeople === true}
          faults={faults}
          isLibraryOnly
        />
        {format !== undefined && (format.usesModerator || format.usesJudge) && (
          <div className="grid gap-5 tablet:grid-cols-2">
            {format.usesModerator && (
              <PersonaCombobox
                label="Moderator"
                placeholder="None"
                value={form.moderatorId}
                onChange={(persona) => onChange({ moderatorId: persona?.id ?? null })}
                error={faults.moderatorId}
              />
            )}
            {format.usesJudge && (
              <PersonaCombobox
                label="Judge"
                placeholder="Built-in, neutral"
                value={form.judgeId}
                onChange={(persona) => onChange({ judgeId: persona?.id ?? null })}
                error={faults.judgeId}
              />
            )}
          </div>
        )}
      </FormPart>
      <FormPart title="Model and limits">
        <div className="grid gap-5 tablet:grid-cols-2">
          <ModelField
            label="Model"
            description="Personas with a model of their own keep it."
            value={form.model}
            onChange={(model) => onChange({ model })}
            error={faults.model}
          />
          <NumberField
            label="Max output tokens"
            description="For each answer; 1,024 when empty."
            placeholder="1,024"
            min={1}
            max={1_000_000}
            step={256}
            value={form.maxOutputTokens}
            onChange={(maxOutputTokens) => onChange({ maxOutputTokens })}
            error={faults.maxOutputTokens}
          />
          <NumberField
            label="Turns quoted whole"
            isOptional
            description="Prompts give older turns as a summary, which is a call of its own. Automatic: as many as fit the models."
            placeholder="automatic"
            min={1}
            max={2_500}
            value={form.window?.wholeTurns ?? null}
            onChange={(wholeTurns) => onChange({ window: wholeTurns === null ? null : { wholeTurns } })}
            error={faultOf('window')}
          />
        </div>
        <section aria-labelledby="budget-title" className="flex flex-col gap-2">
          <h3 id="budget-title" className="text-sm font-medium">
            Budget
            <span className="ml-1.5 font-normal text-muted">
              a debate goes straight to its verdict before it could go beyond one of these
            </span>
          </h3>
          <BudgetFields
            value={form.budget}
            onChange={(budget) => onChange({ budget })}
            errorOf={(name) => faultOf(`budget.${name}`)}
          />
        </section>
      </FormPart>
      <FormPart
        title="Tools"
        note="Given to everybody who takes part, beside those a persona has of its own."
      >
        <ToolsField tools={form.tools} limits={form.toolLimits} onChange={onChange} faults={faults} />
      </FormPart>
      <FormPart
        title="Documents"
        note="What speakers may read and cite. Without any they argue from what they know."
      >
        <CollectionsField
          value={form.collections}
          onChange={(collections) => onChange({ collections })}
          error={faultOf('collections')}
        />
      </FormPart>
      <FormPart
        title="Rubric"
        note="What the judge looks at. Without one it weighs the arguments as a whole."
      >
        <RubricFields rows={form.rubric} onChange={(rubric) => onChange({ rubric })} faultOf={faultOf} />
      </FormPart>
      <FormPart title="Measuring" note="What tells later whether the debate was worth its calls.">
        <MeasuringFields form={form} onChange={onChange} faultOf={faultOf} />
      </FormPart>
      <FormPart
        title="Judging"
        note="Optional, and paid for: a model reads each debate when it has completed and gives it figures of its own."
      >
        <JudgingFields
          value={form.judging}
          onChange={(judging) => onChange({ judging })}
          hasRubric={form.rubric.length > 0}
          model={form.model}
          errorOf={(path) => faultOf(`judging.${path}`)}
        />
      </FormPart>
    </div>
  )
}
