import { Field as Base } from '@base-ui/react/field'
import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { controlClass, Field, type FieldProps } from './field.tsx'

type Props = FieldProps &
  Omit<ComponentProps<'input'>, keyof FieldProps | 'onChange' | 'value' | 'defaultValue' | 'color'> & {
    readonly value: string
    readonly onChange: (value: string) => void
  }

/** One line of text. */
export function TextField({
  label,
  description,
  error,
  isLabelHidden,
  isOptional,
  className,
  onChange,
  ...input
}: Props) {
  return (
    <Field {...{ label, description, error, isLabelHidden, isOptional, className }}>
      <Base.Control {...input} onValueChange={onChange} className={clsx(controlClass, 'h-9')} />
    </Field>
  )
}
