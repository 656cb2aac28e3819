import { Autocomplete as Base } from '@base-ui/react/autocomplete'
import { useQuery } from '@tanstack/react-query'
import type { Model } from '@workbench/client/models'
import clsx from 'clsx'
import { ChevronsUpDown } from 'lucide-react'
import { modelsQuery } from '../api/catalogue.ts'
import { controlClass, Field, type FieldProps } from './field.tsx'
import { optionClass, popupClass } from './popup-class.ts'

type Props = FieldProps & {
  /** `provider:model`; null: nobody says here. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  /** What holds while the field is empty, e.g. "As the debate says"; the default model's name when left out. */
  readonly whenEmpty?: string
}

/** A model: one of those that answer now, or any other as `provider:model`. */
export function ModelField({
  label,
  description,
  error,
  isLabelHidden,
  isOptional,
  className,
  value,
  onChange,
  whenEmpty,
}: Props) {
  const { data } = useQuery(modelsQuery)
  const models = data?.items ?? []
  const isKnown = models.some(({ id }) => id === value)
  return (
    <Field {...{ label, description, error, isLabelHidden, isOptional, className }}>
      <Base.Root
        items={models}
        value={value ?? ''}
        onValueChange={(text) => onChange(text.trim() === '' ? null : text.trim())}
        itemToStringValue={(model: Model) => model.id}
        // Who opens the list with a model chosen wants to see the others.
        {...(isKnown && { filter: null })}
        openOnInputClick
      >
        <Base.InputGroup className={clsx(controlClass, 'flex h-9 items-center gap-1 pr-1')}>
          <Base.Input
            placeholder={whenEmpty ?? (data === undefined ? 'Default' : `Default: ${data.defaultModel}`)}
            spellCheck={false}
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
            <Base.Popup className={clsx(popupClass, 'w-(--anchor-width) min-w-64')}>
              <Base.Empty className="px-2.5 text-sm text-muted not-empty:py-1.5">
                Not in the list. Any <code className="font-mono">provider:model</code> is taken as it is.
              </Base.Empty>
              <Base.List>
                {(model: Model) => (
                  <Base.Item key={model.id} value={model} className={optionClass}>
                    <span className="flex min-w-0 flex-1 flex-col">
                      <span className="truncate">{model.id}</span>
                      <span className="truncate text-sm text-muted">{model.description}</span>
                    </span>
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
