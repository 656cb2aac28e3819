import { NumberField as Base } from '@base-ui/react/number-field'
import clsx from 'clsx'
import { Minus, Plus } from 'lucide-react'
import { controlClass, Field, type FieldProps, splitFieldProps } from './field.tsx'

type Props = FieldProps & {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly placeholder?: string
}

const stepper = 'flex w-8 items-center justify-center text-muted hover:text-ink disabled:opacity-40'

/** A number with steps; null while it is empty. */
export function NumberField(props: Props) {
  const [field, { value, onChange, placeholder, ...limits }] = splitFieldProps(props)
  return (
    <Field {...field}>
      <Base.Root value={value} onValueChange={onChange} {...limits}>
        <Base.Group className={clsx(controlClass, 'flex h-9 items-stretch px-0')}>
          <Base.Decrement className={stepper} aria-label={`Less: ${field.label}`}>
            <Minus className="size-3.5" aria-hidden />
          </Base.Decrement>
          <Base.Input
            placeholder={placeholder}
            className="w-full min-w-10 bg-transparent text-center outline-none placeholder:text-muted"
          />
          <Base.Increment className={stepper} aria-label={`More: ${field.label}`}>
            <Plus className="size-3.5" aria-hidden />
          </Base.Increment>
        </Base.Group>
      </Base.Root>
    </Field>
  )
}
