import { Field as Base } from '@base-ui/react/field'
import clsx from 'clsx'
import { ChevronsUpDown } from 'lucide-react'
import { controlClass, Field, type FieldProps, splitFieldProps } from './field.tsx'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  /** One line more about it, where choices are found by typing. */
  readonly hint?: string | undefined
}

type Props<Value extends string> = FieldProps & {
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly choices: readonly Choice<Value>[]
  /** As high as a search field, for lines of filters. */
  readonly isSmall?: boolean
}

/** One of a few. The list is the browser's own: it costs no script, and a phone shows it as it shows all its lists. */
export function Select<Value extends string>(props: Props<Value>) {
  const [field, { value, onChange, choices, isSmall = false }] = splitFieldProps(props)
  const onValueChange = (next: string) => {
    const chosen = choices.find((choice) => choice.value === next)
    if (chosen !== undefined) onChange(chosen.value)
  }
  return (
    <Field {...field}>
      <div className="relative">
        <Base.Control
          value={value}
          onValueChange={onValueChange}
          render={
            <select
              className={clsx(
                controlClass,
                'cursor-default appearance-none truncate pr-9',
                isSmall ? 'h-8 text-sm' : 'h-9',
              )}
            >
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value} className="bg-raised text-ink">
                  {choice.label}
                </option>
              ))}
            </select>
          }
        />
        <ChevronsUpDown
          className="pointer-events-none absolute top-1/2 right-3 size-3.5 -translate-y-1/2 text-muted"
          aria-hidden
        />
      </div>
    </Field>
  )
}
