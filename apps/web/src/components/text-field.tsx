import { Field as Base } from '@base-ui/react/field'
import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { controlClass, Field, type FieldProps, splitFieldProps } from './field.tsx'

type Props = FieldProps &
  Omit<ComponentProps<'input'>, keyof FieldProps | 'onChange' | 'value' | 'defaultValue' | 'color'> & {
    readonly value: string
    readonly onChange: (value: string) => void
  }

/** One line of text. */
export function TextField(props: Props) {
  const [field, { onChange, ...input }] = splitFieldProps(props)
  return (
    <Field {...field}>
      <Base.Control {...input} onValueChange={onChange} className={clsx(controlClass, 'h-9')} />
    </Field>
  )
}
