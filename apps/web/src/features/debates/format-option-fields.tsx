import type { DebateInput, FormatDescription } from '@workbench/client/models'
import clsx from 'clsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { Select } from '../../components/select.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { type FormatOption, formatOptions, labelOf } from './format-options.ts'

export type FormatOptionValues = DebateInput['formatOptions']
type OptionValue = FormatOptionValues[string]

interface Props {
  readonly format: FormatDescription
  /** What differs from the format's own; the rest is left out. */
  readonly values: FormatOptionValues
  readonly onChange: (values: FormatOptionValues) => void
  /** By the option's name. */
  readonly errorOf: (name: string) => string | undefined
  /** All below each other, however wide the page is. */
  readonly isNarrow?: boolean
}

/** The options of a format, whatever they are. */
export function FormatOptionFields({ format, values, onChange, errorOf, isNarrow = false }: Props) {
  const set = (option: FormatOption, value: OptionValue | undefined) => {
    const { [option.name]: _, ...others } = values
    onChange(value === undefined || value === option.initial ? others : { ...others, [option.name]: value })
  }
  return (
    <div className={clsx('grid gap-4', !isNarrow && 'tablet:grid-cols-2')}>
      {formatOptions(format).map((option) => (
        <OptionField
          key={option.name}
          option={option}
          value={values[option.name]}
          onChange={(value) => set(option, value)}
          error={errorOf(option.name)}
        />
      ))}
    </div>
  )
}

interface OptionProps {
  readonly option: FormatOption
  readonly value: OptionValue | undefined
  readonly onChange: (value: OptionValue | undefined) => void
  readonly error: string | undefined
}

function OptionField({ option, value, onChange, error }: OptionProps) {
  const { label, description } = option
  if (option.kind === 'boolean') {
    return (
      <div className="flex flex-col gap-1">
        <Checkbox
          label={label}
          isLabelShown
          isChecked={typeof value === 'boolean' ? value : option.initial}
          onChange={onChange}
        />
        {description !== undefined && <p className="pl-6 text-sm text-muted">{description}</p>}
        {error !== undefined && <p className="pl-6 text-sm text-failed">{error}</p>}
      </div>
    )
  }
  if (option.kind === 'choice') {
    const choices = option.choices.map((choice) => ({ value: choice, label: labelOf(choice) }))
    const chosen = typeof value === 'string' ? value : option.initial
    return <Select {...{ label, description, error, choices, onChange }} value={chosen} />
  }
  if (option.kind === 'text') {
    const text = typeof value === 'string' ? value : option.initial
    const Field = option.isLong ? TextArea : TextField
    return <Field {...{ label, description, error, onChange }} value={text} dir="auto" />
  }
  return (
    <NumberField
      {...{ label, description, error }}
      value={typeof value === 'number' ? value : option.initial}
      onChange={(number) =>
        onChange(number ?? (option.isNullable && option.initial !== null ? null : undefined))
      }
      {...(option.isNullable && { placeholder: 'not set' })}
      {...(!option.isWhole && { step: 0.1 })}
      {...(option.min !== undefined && { min: option.min })}
      {...(option.max !== undefined && { max: option.max })}
    />
  )
}
