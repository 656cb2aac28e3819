import { Combobox as Base } from '@base-ui/react/combobox'
import clsx from 'clsx'
import { Check, ChevronsUpDown } from 'lucide-react'
import { controlClass, Field, type FieldProps } from './field.tsx'
import { optionClass, popupClass } from './popup-class.ts'
import type { Choice } from './select.tsx'

type Props = FieldProps & {
  /** The chosen value; null: none. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly choices: readonly Choice<string>[]
  readonly placeholder?: string
  readonly empty?: string
}

/** One of many, found by typing. */
export function Combobox({
  label,
  description,
  error,
  isLabelHidden,
  isOptional,
  className,
  value,
  onChange,
  choices,
  placeholder,
  empty = 'Nothing fits.',
}: Props) {
  const chosen = choices.find((choice) => choice.value === value) ?? null
  return (
    <Field {...{ label, description, error, isLabelHidden, isOptional, className }}>
      <Base.Root
        items={choices}
        value={chosen}
        onValueChange={(choice) => onChange(choice?.value ?? null)}
        itemToStringLabel={(choice) => choice.label}
      >
        <Base.InputGroup className={clsx(controlClass, 'flex h-9 items-center gap-1 pr-1')}>
          <Base.Input
            {...(placeholder !== undefined && { placeholder })}
            className="h-full w-full min-w-0 bg-transparent outline-none placeholder:text-muted"
          />
          <Base.Trigger
            aria-label={`Show all: ${label}`}
            className="flex size-7 shrink-0 items-center justify-center rounded-sm text-muted hover:text-ink"
          >
            <ChevronsUpDown className="size-3.5" aria-hidden />
          </Base.Trigger>
        </Base.InputGroup>
        <Base.Portal>
          <Base.Positioner sideOffset={4} className="z-50">
            <Base.Popup className={clsx(popupClass, 'w-(--anchor-width) min-w-56')}>
              <Base.Empty className="px-2.5 text-sm text-muted not-empty:py-1.5">{empty}</Base.Empty>
              <Base.List>
                {(choice: Choice<string>) => (
                  <Base.Item key={choice.value} value={choice} className={optionClass}>
                    <span className="flex min-w-0 flex-1 flex-col">
                      <span className="truncate">{choice.label}</span>
                      {choice.hint && <span className="truncate text-sm text-muted">{choice.hint}</span>}
                    </span>
                    <Base.ItemIndicator>
                      <Check className="size-4 text-accent-ink" aria-hidden />
                    </Base.ItemIndicator>
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  )
}
