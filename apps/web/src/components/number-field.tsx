import { Field as Base } from '@base-ui/react/field'
import clsx from 'clsx'
import { Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { controlGroupClass } from './control-group-class.ts'
import { Field, type FieldProps, splitFieldProps } from './field.tsx'
import { clamp, formatNumber, parseNumber, stepped } from './number-text.ts'
import { useHeldPress } from './use-held-press.ts'

type Props = FieldProps & {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly placeholder?: string
}

const stepper = 'flex w-8 items-center justify-center text-muted hover:text-ink disabled:opacity-40'

/** A number with steps; null while it is empty. Shift and the arrow keys take ten steps at once. */
export function NumberField(props: Props) {
  const [field, { value, onChange, placeholder, min, max, step = 1 }] = splitFieldProps(props)
  const limits = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
  // What is typed stands as it was typed until the field is left.
  const [typed, setTyped] = useState<string | null>(null)

  const change = (next: number) => {
    setTyped(null)
    if (next !== value) onChange(next)
  }
  const stepBy = (steps: number) => change(stepped(value, steps * step, limits))
  const onType = (text: string) => {
    setTyped(text)
    const number = parseNumber(text)
    if (text.trim() === '') onChange(null)
    else if (number !== undefined && number !== value) onChange(number)
  }
  const onBlur = () => {
    setTyped(null)
    if (value !== null && clamp(value, limits) !== value) onChange(clamp(value, limits))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const tenfold = event.shiftKey ? 10 : 1
    const steps = { ArrowUp: tenfold, ArrowDown: -tenfold, PageUp: 10, PageDown: -10 }[event.key]
    if (steps === undefined || event.altKey || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    stepBy(steps)
  }
  const less = useHeldPress(() => stepBy(-1))
  const more = useHeldPress(() => stepBy(1))
  return (
    <Field {...field}>
      <div
        className={clsx(
          controlGroupClass,
          'h-9 items-stretch px-0',
          field.error !== undefined && 'border-failed',
        )}
      >
        <button
          type="button"
          // The arrow keys do the same from within the field.
          tabIndex={-1}
          aria-label={`Less: ${field.label}`}
          disabled={value !== null && value <= (min ?? -Infinity)}
          className={stepper}
          {...less}
        >
          <Minus className="size-3.5" aria-hidden />
        </button>
        <Base.Control
          value={typed ?? formatNumber(value)}
          onValueChange={onType}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
          placeholder={placeholder}
          // Not of the type "number": that one can't group thousands, and changes under the wheel of a mouse.
          role="spinbutton"
          inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
          autoComplete="off"
          aria-valuenow={value ?? undefined}
          aria-valuetext={value === null ? (placeholder ?? 'empty') : formatNumber(value)}
          aria-valuemin={min}
          aria-valuemax={max}
          className="w-full min-w-10 bg-transparent text-center outline-none placeholder:text-muted"
        />
        <button
          type="button"
          tabIndex={-1}
          aria-label={`More: ${field.label}`}
          disabled={value !== null && value >= (max ?? Infinity)}
          className={stepper}
          {...more}
        >
          <Plus className="size-3.5" aria-hidden />
        </button>
      </div>
    </Field>
  )
}
