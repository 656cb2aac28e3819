import { NumberField } from '../../../../components/number-field.tsx'
import { Select } from '../../../../components/select.tsx'
import { TagInput } from '../../../../components/tag-input.tsx'
import { TextArea } from '../../../../components/text-area.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import type { StepField as StepFieldInfo } from '../step-types.ts'
import type { SeenNames } from '../steps/step-names.ts'
import { CodeField } from './code-field.tsx'
import { DebateField } from './debate-field.tsx'
import { DurationField } from './duration-field.tsx'
import { JsonField } from './json-field.tsx'
import { NotifyField } from './notify-field.tsx'
import { PairsField } from './pairs-field.tsx'

interface Props {
  readonly field: StepFieldInfo
  readonly value: unknown
  /** undefined: it is left out. */
  readonly onChange: (value: unknown) => void
  readonly stepId: string
  readonly names: readonly SeenNames[]
  /** The whole step, for fields that depend on each other. */
  readonly step: Readonly<Record<string, unknown>>
  /** By path within the field; `` is the whole. */
  readonly faultOf: (path: string) => string | undefined
}

/** The control of one field of a step, by what kind it is; one of an unknown kind is JSON. */
export function StepField({ field, value, onChange, stepId, names, step, faultOf }: Props) {
  const { name, label, kind, required, help, placeholder, multiline, choices, takesSecrets } = field
  const description = [help, takesSecrets && 'Takes {{ secrets.NAME }}.'].filter(Boolean).join(' ')
  const about = {
    label,
    isOptional: !required,
    ...(description !== '' && { description }),
    error: faultOf(''),
  }
  const text = typeof value === 'string' ? value : ''
  const onText = (next: string) => onChange(next === '' && !required ? undefined : next)
  const code = { ...about, value: text, onChange: onText, stepId, names, placeholder }
  const unreadKey = `${stepId}/${name}`
  switch (kind) {
    case 'expression':
      return <CodeField {...code} mode="expression" {...(multiline && { minRows: 3 })} />
    case 'template':
      return <CodeField {...code} mode="template" {...(multiline && { minRows: 3 })} />
    case 'text':
      return multiline ? (
        <TextArea {...about} value={text} onChange={onText} dir="auto" />
      ) : (
        <TextField {...about} value={text} onChange={onText} dir="auto" autoComplete="off" />
      )
    case 'names':
      return (
        <TagInput
          {...about}
          value={Array.isArray(value) ? (value as readonly string[]) : []}
          onChange={(next) => onChange(next.length === 0 ? undefined : next)}
          suggestions={[]}
        />
      )
    case 'number':
      return (
        <NumberField
          {...about}
          value={typeof value === 'number' ? value : null}
          onChange={(next) => onChange(next ?? undefined)}
          min={0}
          {...(typeof field.default === 'number' && { placeholder: String(field.default) })}
        />
      )
    case 'duration':
      return (
        <DurationField
          {...about}
          value={typeof value === 'number' ? value : null}
          onChange={(next) => onChange(next ?? undefined)}
        />
      )
    case 'choice':
      return (
        <Select
          {...about}
          value={text}
          onChange={onText}
          choices={[
            ...(required && text !== '' ? [] : [{ value: '', label: absentWord(field) }]),
            ...(choices ?? []).map((choice) => ({ value: choice, label: choice })),
          ]}
        />
      )
    case 'pairs':
      return <PairsField {...about} value={value} onChange={onChange} stepId={stepId} names={names} />
    case 'debate':
      return (
        <DebateField
          label={label}
          value={value}
          onChange={onChange}
          unreadKey={unreadKey}
          stepId={stepId}
          names={names}
          faultOf={faultOf}
        />
      )
    case 'notify':
      return (
        <NotifyField
          label={label}
          value={value}
          onChange={onChange}
          approvers={Array.isArray(step.approvers) ? step.approvers.map(String) : []}
          stepId={stepId}
          names={names}
          faultOf={faultOf}
        />
      )
    default:
      return (
        <JsonField
          {...about}
          value={value}
          onChange={onChange}
          unreadKey={unreadKey}
          stepId={stepId}
          names={names}
          placeholder={placeholder}
        />
      )
  }
}

function absentWord({ default: preset, required }: StepFieldInfo): string {
  if (typeof preset === 'string') return `${preset} (when left out)`
  return required ? 'Choose …' : 'Left out'
}
