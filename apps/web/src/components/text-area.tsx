import { Field as Base } from '@base-ui/react/field'
import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { controlClass, Field, type FieldProps, splitFieldProps } from './field.tsx'

type Props = FieldProps &
  Omit<ComponentProps<'textarea'>, keyof FieldProps | 'onChange' | 'value' | 'defaultValue'> & {
    readonly value: string
    readonly onChange: (value: string) => void
    /** Lines it shows when empty; it grows with its text up to most of the screen. */
    readonly minRows?: number
    /** For programs: letters of one width, and lines as long as they are. */
    readonly isCode?: boolean
  }

/** Many lines of text. */
export function TextArea(props: Props) {
  const [field, { value, onChange, minRows = 3, isCode = false, ...area }] = splitFieldProps(props)
  return (
    <Field {...field}>
      <Base.Control
        value={value}
        onValueChange={onChange}
        render={
          <textarea
            {...area}
            rows={minRows}
            // A field that is as large as its text does not listen to rows.
            style={{ minHeight: `calc(${minRows}lh + 1.125rem)` }}
            className={clsx(
              controlClass,
              'field-sizing-content max-h-[70dvh] resize-y py-2 leading-relaxed',
              isCode && 'font-mono text-sm whitespace-pre',
            )}
          />
        }
      />
    </Field>
  )
}
