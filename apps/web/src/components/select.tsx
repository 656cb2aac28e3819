import { Select as Base } from '@base-ui/react/select'
import clsx from 'clsx'
import { Check, ChevronsUpDown } from 'lucide-react'
import { controlClass, Field, type FieldProps, splitFieldProps } from './field.tsx'
import { optionClass, popupClass } from './popup-class.ts'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  /** One line more about it. */
  readonly hint?: string | undefined
}

type Props<Value extends string> = FieldProps & {
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly choices: readonly Choice<Value>[]
  /** As high as a search field, for lines of filters. */
  readonly isSmall?: boolean
}

/** One of a few. */
export function Select<Value extends string>(props: Props<Value>) {
  const [field, { value, onChange, choices, isSmall = false }] = splitFieldProps(props)
  return (
    <Field {...field}>
      <Base.Root
        items={choices.map((choice) => ({ value: choice.value, label: choice.label }))}
        value={value}
        onValueChange={(chosen) => chosen !== null && onChange(chosen)}
      >
        <Base.Trigger
          className={clsx(
            controlClass,
            'flex items-center justify-between gap-2 text-left',
            isSmall ? 'h-8 text-sm' : 'h-9',
          )}
        >
          <Base.Value className="truncate" />
          <Base.Icon className="text-muted">
            <ChevronsUpDown className="size-3.5" aria-hidden />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50">
            <Base.Popup className={clsx(popupClass, 'min-w-(--anchor-width) max-w-96')}>
              <Base.List>
                {choices.map((choice) => (
                  <Base.Item key={choice.value} value={choice.value} className={optionClass}>
                    <span className="flex min-w-0 flex-1 flex-col">
                      <Base.ItemText className="truncate">{choice.label}</Base.ItemText>
                      {choice.hint && <span className="text-sm text-muted">{choice.hint}</span>}
                    </span>
                    <Base.ItemIndicator>
                      <Check className="size-4 text-accent-ink" aria-hidden />
                    </Base.ItemIndicator>
                  </Base.Item>
                ))}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  )
}
