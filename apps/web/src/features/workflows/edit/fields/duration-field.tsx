import { useState } from 'react'
import type { FieldProps } from '../../../../components/field.tsx'
import { NumberField } from '../../../../components/number-field.tsx'
import { Select } from '../../../../components/select.tsx'
import { msOf, type Unit, unitOf, units } from './duration-units.ts'

type Props = FieldProps & {
  /** Milliseconds. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly placeholder?: string
  /** While there is no value; seconds when left out. */
  readonly emptyUnit?: Unit
}

/** A time in the unit it is best read in. */
export function DurationField({ value, onChange, label, placeholder, emptyUnit = 's', ...props }: Props) {
  const [unit, setUnit] = useState<Unit>(() => unitOf(value, emptyUnit))
  const choose = (next: Unit) => {
    setUnit(next)
    if (value !== null) onChange(Math.round((value / msOf(unit)) * msOf(next)))
  }
  return (
    <div className="flex min-w-0 items-start gap-2">
      <NumberField
        {...props}
        label={label}
        value={value === null ? null : value / msOf(unit)}
        onChange={(next) => onChange(next === null ? null : Math.round(next * msOf(unit)))}
        min={0}
        className="flex-1"
        {...(placeholder !== undefined && { placeholder })}
      />
      <Select
        label={`Unit: ${label}`}
        isLabelHidden
        value={unit}
        onChange={choose}
        choices={units}
        // As far down as the number beside it, whose label is shown.
        className="mt-6.5 w-34 shrink-0"
      />
    </div>
  )
}
