import { Autocomplete as Base } from '@base-ui/react/autocomplete'
import type { Model } from '@workbench/client/models'
import { useRef } from 'react'
import { priceWords } from '../format/price.ts'
import { ComboboxInput, ComboboxOption, ComboboxPopup } from './combobox-parts.tsx'
import { type HandedOver, useHandover } from './use-stand-in.ts'

interface Props {
  readonly label: string
  readonly placeholder: string
  readonly models: readonly Model[]
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly from: HandedOver
}

/** A simulated model says of itself that it costs nothing. */
const hintOf = ({ description, price, simulated }: Model): string => {
  const words = simulated ? null : priceWords(price)
  return words === null ? description : `${words} · ${description}`
}

/** The control of a ModelField. */
export function ModelCombobox({ label, placeholder, models, value, onChange, from }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useHandover(input, from)
  const isKnown = models.some(({ id }) => id === value)
  return (
    <Base.Root
      items={models}
      value={value ?? ''}
      onValueChange={(text) => onChange(text.trim() === '' ? null : text.trim())}
      itemToStringValue={(model: Model) => model.id}
      // Who opens the list with a model chosen wants to see the others.
      {...(isKnown && { filter: null })}
      defaultOpen={from.isOpen}
      openOnInputClick
    >
      <ComboboxInput ref={input} label={label} placeholder={placeholder} />
      <ComboboxPopup
        empty={
          <>
            Not in the list. Any <code className="font-mono">provider:model</code> is taken as it is.
          </>
        }
      >
        {(model: Model) => (
          <ComboboxOption key={model.id} value={model} text={model.id} hint={hintOf(model)} />
        )}
      </ComboboxPopup>
    </Base.Root>
  )
}
