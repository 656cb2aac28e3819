import type { JudgedMetricName, Scenario } from '@workbench/client/models'
import { Checkbox } from '../../components/checkbox.tsx'
import { ModelField } from '../../components/model-field.tsx'
import { judgedMeaning } from '../score/judged-meaning.ts'

type Judging = Scenario['judging']

interface Props {
  readonly value: Judging
  readonly onChange: (value: Judging) => void
  /** The rubric has criteria. */
  readonly hasRubric: boolean
  /** The model of the scenario, which judges when none is chosen here. */
  readonly model: string | null
  readonly errorOf: (path: string) => string | undefined
}

const names = Object.keys(judgedMeaning) as readonly JudgedMetricName[]

/** What a model judges of each debate, and which model. */
export function JudgingFields({
  value: { metrics, model },
  onChange,
  hasRubric,
  model: own,
  errorOf,
}: Props) {
  const toggle = (name: JudgedMetricName, isOn: boolean) =>
    onChange({ model, metrics: names.filter((each) => (each === name ? isOn : metrics.includes(each))) })
  const fault = errorOf('metrics')
  return (
    <div className="flex flex-col gap-4">
      <fieldset className="flex flex-col gap-3">
        <legend className="sr-only">What is judged</legend>
        {names.map((name) => {
          const { title, meaning } = judgedMeaning[name]
          return (
            <div key={name} className="flex flex-col gap-0.5">
              <Checkbox
                label={title}
                isLabelShown
                isChecked={metrics.includes(name)}
                onChange={(isOn) => toggle(name, isOn)}
              />
              <p className="pl-6 text-sm text-muted">{meaning}</p>
              {name === 'rubric' && metrics.includes(name) && !hasRubric && (
                <p className="pl-6 text-sm text-waiting">The rubric has no criterion yet.</p>
              )}
            </div>
          )
        })}
        {fault !== undefined && (
          <p role="alert" className="text-sm text-failed">
            {fault}
          </p>
        )}
      </fieldset>
      {metrics.length > 0 && (
        <>
          <ModelField
            label="Model that judges"
            isOptional
            whenEmpty={own ?? 'The one a run falls back to'}
            value={model}
            onChange={(next) => onChange({ metrics, model: next })}
            error={errorOf('model')}
          />
          <p className="text-sm text-muted">
            {metrics.length * 2} calls of that model for every debate that completes: it reads the whole of it
            twice for each metric, in both orders. They are paid for, do not count in the run's budget, and
            the scorecard shows their cost apart from the run's.
          </p>
        </>
      )}
    </div>
  )
}
