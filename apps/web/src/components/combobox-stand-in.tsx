import { Field as Base } from '@base-ui/react/field'
import clsx from 'clsx'
import { ChevronsUpDown, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { comboboxButtonClass, comboboxInputClass } from './combobox-class.ts'
import { controlGroupClass } from './control-group-class.ts'
import type { HandedOver } from './use-stand-in.ts'

interface Props {
  /** The label of the field. */
  readonly label: string
  /** What it shows while nothing was typed. */
  readonly text: string
  readonly typed: string | null
  readonly placeholder?: string | undefined
  /** Takes away what is chosen; left out while nothing is. */
  readonly onClear?: (() => void) | undefined
  readonly onWanted: () => void
  /** It must stay for now. */
  readonly onHeld: (isHeld: boolean) => void
  readonly onChange: (changes: Partial<HandedOver>) => void
  readonly onLeave: () => void
}

/** Looks like a ComboboxInput until its code has come, and takes note of what is done to it. */
export function ComboboxStandIn(props: Props) {
  const { label, text, typed, placeholder, onClear } = props
  const { onWanted, onHeld, onChange, onLeave } = props
  const open = () => onChange({ isOpen: true, hasFocus: true })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      open()
    }
    // Meant for the list that is about to open, not for the form.
    if (event.key === 'Enter' && typed !== null) event.preventDefault()
  }
  const holdUntilReleased = () => {
    onHeld(true)
    const released = new AbortController()
    const release = () => {
      released.abort()
      // The click comes after it.
      setTimeout(() => onHeld(false))
    }
    window.addEventListener('pointerup', release, { signal: released.signal })
    window.addEventListener('pointercancel', release, { signal: released.signal })
  }
  return (
    <div
      className={clsx(controlGroupClass, 'h-9 items-center gap-1 pr-1')}
      onPointerEnter={onWanted}
      onPointerDown={holdUntilReleased}
    >
      <Base.Control
        value={typed ?? text}
        onValueChange={(next) => onChange({ typed: next, isOpen: true, hasFocus: true })}
        onFocus={() => onChange({ hasFocus: true })}
        onBlur={onLeave}
        onClick={open}
        onKeyDown={onKeyDown}
        onCompositionStart={() => onHeld(true)}
        onCompositionEnd={() => onHeld(false)}
        role="combobox"
        aria-expanded={false}
        aria-haspopup="listbox"
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        className={comboboxInputClass}
      />
      {onClear !== undefined && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Clear: ${label}`}
          onClick={onClear}
          className={comboboxButtonClass}
        >
          <X className="size-3.5" aria-hidden />
        </button>
      )}
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Show all: ${label}`}
        aria-haspopup="listbox"
        aria-expanded={false}
        onClick={open}
        className={comboboxButtonClass}
      >
        <ChevronsUpDown className="size-3.5" aria-hidden />
      </button>
    </div>
  )
}
