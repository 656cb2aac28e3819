import clsx from 'clsx'
import { Check, ChevronsUpDown } from 'lucide-react'
import {
  type KeyboardEvent,
  type ReactNode,
  type ToggleEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { controlClass } from './field.tsx'
import { pickedAfter } from './picker-keys.ts'
import { placeBelow, windowSize } from './place-beside.ts'

interface PickerChoice<Value extends string> {
  readonly value: Value
  readonly label: string
  /** A sentence about it. */
  readonly hint: string
  readonly picture: ReactNode
}

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly choices: readonly PickerChoice<Value>[]
  readonly error?: string | undefined
  /** Shown while the choices are on their way. */
  readonly placeholder: string
}

/** One of a few that want a picture and a sentence each; two columns where there is room. */
export function PickerField<Value extends string>(props: Props<Value>) {
  const { label, value, onChange, choices, error, placeholder } = props
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const popup = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  /** The choice that Enter takes. */
  const [active, setActive] = useState(0)
  const chosen = choices.findIndex((choice) => choice.value === value)

  useEffect(() => {
    if (!isOpen || button.current === null || popup.current === null) return
    const { offsetWidth: width, offsetHeight: height } = popup.current
    const { left, top } = placeBelow(button.current.getBoundingClientRect(), { width, height }, windowSize())
    popup.current.style.left = `${left}px`
    popup.current.style.top = `${top}px`
    // What scrolls away below it would no longer be what it belongs to.
    const onScroll = ({ target }: Event) => {
      if (target instanceof Node && target.contains(button.current)) popup.current?.hidePopover()
    }
    window.addEventListener('scroll', onScroll, true)
    return () => window.removeEventListener('scroll', onScroll, true)
  }, [isOpen])
  useEffect(() => {
    if (isOpen) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, isOpen, active])

  const open = (at: number) => {
    setActive(at)
    // At once: the browser tells of it later than the next key may be pressed.
    setIsOpen(true)
    popup.current?.showPopover()
  }
  const choose = (place: number) => {
    const choice = choices[place]
    popup.current?.hidePopover()
    if (choice !== undefined && choice.value !== value) onChange(choice.value)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || choices.length === 0) return
    if (isOpen && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      choose(active)
      return
    }
    if (isOpen && event.key === 'Tab') return popup.current?.hidePopover()
    const present = isOpen ? active : Math.max(0, chosen)
    const next = pickedAfter(
      event.key,
      present,
      choices.map((choice) => choice.label),
    )
    if (next === undefined) return
    event.preventDefault()
    // A letter is meant for the list, not for the keys of the page.
    event.stopPropagation()
    const isArrow = event.key.startsWith('Arrow')
    if (isOpen) setActive(next)
    else open(isArrow ? present : next)
  }
  const onToggle = ({ newState }: ToggleEvent) => {
    setIsOpen(newState === 'open')
    if (newState === 'open' && !isOpen) setActive((before) => (choices[before] === undefined ? 0 : before))
  }
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <span id={`${id}-label`} className="text-sm font-medium">
        {label}
      </span>
      <button
        ref={button}
        type="button"
        role="combobox"
        popoverTarget={`${id}-list`}
        aria-labelledby={`${id}-label`}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        data-invalid={error !== undefined || undefined}
        onKeyDown={onKeyDown}
        onClick={() => {
          if (!isOpen) setActive(Math.max(0, chosen))
        }}
        className={clsx(controlClass, 'flex h-9 items-center justify-between gap-2 text-left')}
      >
        <span className="truncate">{choices[chosen]?.label ?? placeholder}</span>
        <ChevronsUpDown className="size-3.5 shrink-0 text-muted" aria-hidden />
      </button>
      {error !== undefined && (
        <p id={`${id}-error`} className="text-sm text-failed">
          {error}
        </p>
      )}
      <div
        ref={popup}
        id={`${id}-list`}
        popover="auto"
        role="listbox"
        aria-labelledby={`${id}-label`}
        onToggle={onToggle}
        style={{ gridTemplateRows: `repeat(${Math.ceil(choices.length / 2)}, auto)` }}
        className="fixed inset-auto m-0 max-h-[calc(100dvh-1rem)] w-[min(50rem,calc(100vw-1rem))] grid-flow-col auto-cols-fr overflow-y-auto overscroll-contain rounded-lg bg-raised p-1.5 text-base text-ink shadow-float outline-none transition-opacity duration-100 starting:opacity-0 tablet:open:grid"
      >
        {isOpen &&
          choices.map((choice, place) => (
            // The keys are those of the button, which keeps the focus.
            <button
              type="button"
              key={choice.value}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === chosen}
              data-active={place === active || undefined}
              onPointerMove={() => setActive(place)}
              // The focus stays at the field.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(place)}
              className="flex w-full cursor-default items-start gap-3 rounded-md px-2.5 py-2 text-left select-none data-active:bg-hover"
            >
              {choice.picture}
              <span className="flex min-w-0 flex-col">
                <span className="flex items-center gap-1.5 font-medium">
                  {choice.label}
                  {place === chosen && <Check className="size-4 text-accent-ink" aria-hidden />}
                </span>
                <span className="text-sm text-muted">{choice.hint}</span>
              </span>
            </button>
          ))}
      </div>
    </div>
  )
}
