import { Checkbox } from '../../../components/checkbox.tsx'
import { CodeArea } from '../../../components/code-area.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { Select } from '../../../components/select.tsx'
import { TagInput } from '../../../components/tag-input.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import type { SchemaField, SchemaValues } from '../schema-form.ts'

interface Props {
  readonly fields: readonly SchemaField[]
  readonly values: SchemaValues
  readonly onChange: (values: SchemaValues) => void
  readonly faults: Readonly<Record<string, string>>
}

/** The arguments of a tool, a field each. */
export const SchemaFields = ({ fields, values, onChange, faults }: Props) => (
  <div className="flex flex-col gap-4">
    {fields.map((field) => (
      <Control
        key={field.name}
        field={field}
        value={values[field.name] ?? null}
        onChange={(value) => onChange({ ...values, [field.name]: value })}
        error={faults[field.name]}
      />
    ))}
  </div>
)

interface ControlProps {
  readonly field: SchemaField
  readonly value: SchemaValues[string]
  readonly onChange: (value: SchemaValues[string]) => void
  readonly error: string | undefined
}

function Control({ field, value, onChange, error }: ControlProps) {
  const { name, description, isRequired, kind, choices } = field
  const about = {
    label: name,
    isOptional: !isRequired,
    error,
    ...(description !== '' && { description }),
  }
  const text = typeof value === 'string' ? value : ''
  switch (kind) {
    case 'number':
    case 'integer':
      return (
        <NumberField
          {...about}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
          step={kind === 'integer' ? 1 : 0.1}
        />
      )
    case 'boolean':
      return (
        <div>
          <Checkbox label={name} isLabelShown isChecked={value === true} onChange={onChange} />
          {description !== '' && <p className="mt-0.5 pl-6 text-sm text-muted">{description}</p>}
        </div>
      )
    case 'choice':
      return (
        <Select
          {...about}
          value={text}
          onChange={onChange}
          choices={[
            { value: '', label: isRequired ? 'Choose …' : 'Left out' },
            ...choices.map((choice) => ({ value: choice, label: choice })),
          ]}
        />
      )
    case 'texts':
      return (
        <TagInput
          {...about}
          value={Array.isArray(value) ? (value as readonly string[]) : []}
          onChange={onChange}
          suggestions={[]}
        />
      )
    case 'json':
      return (
        <CodeArea
          label={`${name} (JSON)`}
          {...(description !== '' && { description })}
          value={text}
          onChange={onChange}
          error={error}
          minRows={2}
        />
      )
    default:
      return <TextArea {...about} value={text} onChange={onChange} minRows={1} dir="auto" />
  }
}
