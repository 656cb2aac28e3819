import { faultWithin } from '../../../../api/faults.ts'
import { Disclosure } from '../../../../components/disclosure.tsx'
import { NumberField } from '../../../../components/number-field.tsx'
import { Select } from '../../../../components/select.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useEditorMeans } from '../editor-means.ts'
import { CodeField } from '../fields/code-field.tsx'
import { CommittedField } from '../fields/committed-field.tsx'
import { isObject } from '../fields/debate-request.ts'
import { DurationField } from '../fields/duration-field.tsx'
import { StepField } from '../fields/step-field.tsx'
import { stepTypeIn } from '../step-types.ts'
import type { StepDraft } from '../workflow-shapes.ts'
import { seenNames } from './step-names.ts'
import { allSteps } from './step-tree.ts'

interface Props {
  readonly step: StepDraft
  readonly path: string
  readonly onChange: (changes: Readonly<Record<string, unknown>>) => void
  readonly onRename: (id: string) => void
}

const stepId = /^(?!__proto__$)[A-Za-z_][A-Za-z0-9_-]{0,99}$/

/** The fields of a step: those of its type, and under "More" those that every step has. */
export function StepForm({ step, path, onChange, onRename }: Props) {
  const { catalogue, content, faults } = useEditorMeans()
  const type = stepTypeIn(catalogue, step.type)
  const names = seenNames(content, path, catalogue)
  const fields = type?.fields.filter(({ kind }) => kind !== 'steps') ?? []
  const checkId = (id: string): string | undefined => {
    if (!stepId.test(id)) return 'A letter first, then letters, digits, “_” or “-”.'
    const isTaken = allSteps(content.steps, catalogue).some(
      (other) => other.step.id === id && other.path !== path,
    )
    return isTaken ? 'Another step has this id.' : undefined
  }
  return (
    <div className="flex flex-col gap-4 p-4">
      {type !== undefined && <p className="text-sm text-muted">{type.description}</p>}
      <div className="grid gap-4 tablet:grid-cols-2">
        <CommittedField
          label="Id"
          description="Expressions name it by this."
          value={step.id}
          onChange={onRename}
          check={checkId}
          error={faults[`${path}.id`]}
        />
        <TextField
          label="Name"
          isOptional
          value={typeof step.name === 'string' ? step.name : ''}
          onChange={(name) => onChange({ name: name === '' ? undefined : name })}
          error={faults[`${path}.name`]}
          dir="auto"
          autoComplete="off"
          maxLength={200}
        />
      </div>
      {fields.map((field) => (
        <div key={field.name} data-field={field.name} className="min-w-0">
          <StepField
            field={field}
            value={step[field.name]}
            onChange={(value) => onChange({ [field.name]: value })}
            stepId={step.id}
            names={names}
            step={step}
            faultOf={(within) =>
              within === ''
                ? faultWithin(faults, `${path}.${field.name}`)
                : faultWithin(faults, `${path}.${field.name}.${within}`)
            }
          />
        </div>
      ))}
      <CommonFields step={step} path={path} onChange={onChange} names={names} />
    </div>
  )
}

const commonFields = ['when', 'retry', 'timeoutMs', 'onError']

function CommonFields({
  step,
  path,
  onChange,
  names,
}: Omit<Props, 'onRename'> & { readonly names: ReturnType<typeof seenNames> }) {
  const { faults } = useEditorMeans()
  const isUsed = commonFields.some(
    (field) => step[field] !== undefined || faultWithin(faults, `${path}.${field}`) !== undefined,
  )
  const retry = isObject(step.retry) ? step.retry : null
  const numberIn = (value: unknown) => (typeof value === 'number' ? value : null)
  const changeRetry = (changes: Readonly<Record<string, number>>) =>
    onChange({ retry: { attempts: 3, delayMs: 1000, ...retry, ...changes } })
  return (
    <Disclosure summary={isUsed ? 'More, in use' : 'More: when, tries, time, failure'} isOpenAtFirst={isUsed}>
      <div className="flex flex-col gap-4 pt-2">
        <CodeField
          label="Only when"
          isOptional
          description="The step is skipped unless this gives true."
          mode="expression"
          value={typeof step.when === 'string' ? step.when : ''}
          onChange={(when) => onChange({ when: when === '' ? undefined : when })}
          stepId={step.id}
          names={names}
          error={faults[`${path}.when`]}
        />
        <div className="flex flex-col gap-4">
          <NumberField
            label="Tries in all"
            isOptional
            description="Left out: three, for failures that pass."
            placeholder="as usual"
            value={numberIn(retry?.attempts)}
            onChange={(attempts) =>
              attempts === null ? onChange({ retry: undefined }) : changeRetry({ attempts })
            }
            min={1}
            max={20}
            error={faultWithin(faults, `${path}.retry`)}
          />
          {retry !== null && (
            <DurationField
              label="Between two tries"
              value={numberIn(retry.delayMs)}
              onChange={(delayMs) => changeRetry({ delayMs: delayMs ?? 0 })}
            />
          )}
        </div>
        <div className="flex flex-col gap-4">
          <DurationField
            label={step.type === 'approval' ? 'Time to decide' : 'Time limit'}
            isOptional
            value={numberIn(step.timeoutMs)}
            onChange={(timeoutMs) => onChange({ timeoutMs: timeoutMs ?? undefined })}
            placeholder="none"
            emptyUnit={step.type === 'approval' ? 'h' : 's'}
            error={faults[`${path}.timeoutMs`]}
          />
          <Select
            label="When it fails"
            value={step.onError === 'continue' ? 'continue' : 'fail'}
            onChange={(onError) => onChange({ onError: onError === 'fail' ? undefined : onError })}
            choices={[
              { value: 'fail', label: 'The run fails' },
              { value: 'continue', label: 'The run goes on' },
            ]}
            error={faults[`${path}.onError`]}
          />
        </div>
      </div>
    </Disclosure>
  )
}
