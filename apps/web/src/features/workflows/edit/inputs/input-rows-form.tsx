import { Plus, X } from 'lucide-react'
import { Button } from '../../../../components/button.tsx'
import { Checkbox } from '../../../../components/checkbox.tsx'
import { IconButton } from '../../../../components/icon-button.tsx'
import { NumberField } from '../../../../components/number-field.tsx'
import { Select } from '../../../../components/select.tsx'
import { TagInput } from '../../../../components/tag-input.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { CommittedField } from '../fields/committed-field.tsx'
import { freeId } from '../steps/step-tree.ts'
import { type InputRow, type InputType, withType } from './input-rows.ts'

interface Props {
  readonly rows: readonly InputRow[]
  readonly onChange: (rows: readonly InputRow[]) => void
}

const types: readonly { readonly value: InputType; readonly label: string }[] = [
  { value: 'string', label: 'Text' },
  { value: 'integer', label: 'Whole number' },
  { value: 'number', label: 'Number' },
  { value: 'boolean', label: 'Yes or no' },
  { value: 'choice', label: 'One of' },
]

/** Inputs as rows: name, type, default, whether one must be given, and what it is for. */
export function InputRows({ rows, onChange }: Props) {
  // Rows keep their place; a name that changes must not take the focus away.
  const keyed = rows.map((row, at) => ({ row, at, key: `row ${at}` }))
  const add = () => {
    const name = freeId('input', new Set(rows.map((row) => row.name)))
    onChange([
      ...rows,
      { name, type: 'string', isRequired: false, description: '', preset: null, choices: [] },
    ])
  }
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {keyed.map(({ row, at, key }) => (
        <Row
          key={key}
          row={row}
          others={rows.filter((other) => other !== row).map(({ name }) => name)}
          onChange={(next) => onChange(rows.with(at, next))}
          onRemove={() => onChange(rows.toSpliced(at, 1))}
        />
      ))}
      <span>
        <Button variant="ghost" onClick={add}>
          <Plus aria-hidden />
          Add an input
        </Button>
      </span>
    </div>
  )
}

interface RowProps {
  readonly row: InputRow
  readonly others: readonly string[]
  readonly onChange: (row: InputRow) => void
  readonly onRemove: () => void
}

function Row({ row, others, onChange, onRemove }: RowProps) {
  const { name, type, isRequired, description, choices } = row
  const checkName = (next: string): string | undefined => {
    if (next.trim() === '') return 'An input needs a name.'
    return others.includes(next) ? 'Another input has this name.' : undefined
  }
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 rounded-md border border-line p-3">
      <legend className="sr-only">Input {name}</legend>
      <div className="flex min-w-0 items-start gap-2">
        <div className="grid min-w-0 flex-1 gap-3 tablet:grid-cols-2">
          <CommittedField
            label="Name"
            value={name}
            onChange={(next) => onChange({ ...row, name: next })}
            check={checkName}
          />
          <Select
            label="Type"
            value={type}
            onChange={(next) => onChange(withType(row, next))}
            choices={types}
          />
        </div>
        <IconButton icon={X} label={`Remove ${name}`} size="md" className="mt-6.5" onClick={onRemove} />
      </div>
      {type === 'choice' && (
        <TagInput
          label="Choices"
          value={choices}
          onChange={(next) => onChange({ ...row, choices: next })}
          suggestions={[]}
        />
      )}
      <div className="grid min-w-0 gap-3 tablet:grid-cols-2">
        <Preset row={row} onChange={onChange} />
        <TextField
          label="Description"
          isOptional
          value={description}
          onChange={(next) => onChange({ ...row, description: next })}
          dir="auto"
          autoComplete="off"
        />
      </div>
      <Checkbox
        label="Must be given"
        isLabelShown
        isChecked={isRequired}
        onChange={(next) => onChange({ ...row, isRequired: next })}
      />
    </fieldset>
  )
}

function Preset({ row, onChange }: Pick<RowProps, 'row' | 'onChange'>) {
  const { type, preset, choices } = row
  const set = (next: InputRow['preset']) => onChange({ ...row, preset: next })
  switch (type) {
    case 'integer':
    case 'number':
      return (
        <NumberField
          label="Default"
          isOptional
          value={typeof preset === 'number' ? preset : null}
          onChange={set}
          step={type === 'integer' ? 1 : 0.1}
        />
      )
    case 'boolean':
      return (
        <Select
          label="Default"
          value={preset === null ? '' : String(preset)}
          onChange={(next) => set(next === '' ? null : next === 'true')}
          choices={[
            { value: '', label: 'None' },
            { value: 'true', label: 'Yes' },
            { value: 'false', label: 'No' },
          ]}
        />
      )
    case 'choice':
      return (
        <Select
          label="Default"
          value={typeof preset === 'string' ? preset : ''}
          onChange={(next) => set(next === '' ? null : next)}
          choices={[
            { value: '', label: 'None' },
            ...choices.map((choice) => ({ value: choice, label: choice })),
          ]}
        />
      )
    default:
      return (
        <TextField
          label="Default"
          isOptional
          value={typeof preset === 'string' ? preset : ''}
          onChange={(next) => set(next === '' ? null : next)}
          dir="auto"
          autoComplete="off"
        />
      )
  }
}
