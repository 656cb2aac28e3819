import type { Budget } from '@workbench/client/models'
import clsx from 'clsx'
import { NumberField } from '../../components/number-field.tsx'

const limits = [
  { name: 'maxCalls', label: 'Model calls', min: 1, step: 1 },
  { name: 'maxTokens', label: 'Tokens', min: 1, step: 1000 },
  { name: 'maxCostUsd', label: 'Dollars', min: 0, step: 0.1 },
  { name: 'maxSeconds', label: 'Seconds', min: 1, step: 10 },
] as const satisfies readonly { readonly name: keyof Budget; readonly [rest: string]: unknown }[]

interface Props {
  readonly value: Budget
  readonly onChange: (budget: Budget) => void
  readonly errorOf: (name: keyof Budget) => string | undefined
  /** Two beside each other, however wide the page is. */
  readonly isNarrow?: boolean
}

/** Where a run has to stop; empty fields set no limit. */
export function BudgetFields({ value, onChange, errorOf, isNarrow = false }: Props) {
  return (
    <div className={clsx('grid grid-cols-2 gap-4', !isNarrow && 'tablet:grid-cols-4')}>
      {limits.map(({ name, label, min, step }) => (
        <NumberField
          key={name}
          label={label}
          placeholder="no limit"
          min={min}
          step={step}
          value={value[name] ?? null}
          onChange={(limit) => {
            const { [name]: _, ...others } = value
            onChange(limit === null ? others : { ...others, [name]: limit })
          }}
          error={errorOf(name)}
        />
      ))}
    </div>
  )
}
