import { type KeyboardEvent, useState } from 'react'
import type { FieldProps } from '../../../../components/field.tsx'
import { TextField } from '../../../../components/text-field.tsx'

type Props = FieldProps & {
  readonly value: string
  /** Called when the field is left or Enter is pressed, with what `check` has nothing against. */
  readonly onChange: (value: string) => void
  /** What is wrong with it; undefined: nothing. */
  readonly check: (value: string) => string | undefined
  readonly placeholder?: string
}

/** A name that others refer to: it counts once it is whole, not letter by letter. */
export function CommittedField({ value, onChange, check, error, ...props }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const fault = typed === null || typed === value ? undefined : check(typed)
  const commit = () => {
    if (typed === null || fault !== undefined) return
    setTyped(null)
    if (typed !== value) onChange(typed)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      commit()
    }
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      setTyped(null)
    }
  }
  return (
    <TextField
      {...props}
      value={typed ?? value}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={onKeyDown}
      error={fault ?? error}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
    />
  )
}
