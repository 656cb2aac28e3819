import { Combobox as Base } from '@base-ui/react/combobox'
import clsx from 'clsx'
import { ChevronsUpDown, X } from 'lucide-react'
import type { ComponentProps, ReactNode, Ref } from 'react'
import { comboboxButtonClass, comboboxInputClass } from './combobox-class.ts'
import { controlGroupClass } from './control-group-class.ts'
import { optionClass, popupClass } from './popup-class.ts'

// Base UI's Combobox and Autocomplete are made of the same parts, so these stand in the roots of both.

interface InputProps {
  /** The label of the field. */
  readonly label: string
  readonly placeholder?: string | undefined
  /** There is something that one press may take away. */
  readonly isClearable?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** What one types into, and the button that shows all there is. */
export const ComboboxInput = ({ label, placeholder, isClearable = false, ref }: InputProps) => (
  <Base.InputGroup className={clsx(controlGroupClass, 'h-9 items-center gap-1 pr-1')}>
    <Base.Input ref={ref} placeholder={placeholder} spellCheck={false} className={comboboxInputClass} />
    {isClearable && (
      <Base.Clear aria-label={`Clear: ${label}`} className={comboboxButtonClass}>
        <X className="size-3.5" aria-hidden />
      </Base.Clear>
    )}
    <Base.Trigger
      aria-label={`Show all: ${label}`}
      // The field would name it like the input beside it.
      aria-labelledby={undefined}
      className={comboboxButtonClass}
    >
      <ChevronsUpDown className="size-3.5" aria-hidden />
    </Base.Trigger>
  </Base.InputGroup>
)

interface PopupProps extends Pick<ComponentProps<typeof Base.Positioner>, 'anchor'> {
  /** Makes an option of each item; it needs a key. */
  readonly children: ComponentProps<typeof Base.List>['children']
  /** Said when nothing fits; left out, nothing opens then. */
  readonly empty?: ReactNode
  /** The options are still those of what was typed before. */
  readonly isBusy?: boolean
}

/** What can be chosen, below the input. */
export const ComboboxPopup = ({ children, empty, isBusy = false, anchor }: PopupProps) => (
  <Base.Portal>
    <Base.Positioner anchor={anchor} sideOffset={4} className="z-50">
      <Base.Popup
        aria-busy={isBusy || undefined}
        className={clsx(
          popupClass,
          'w-(--anchor-width) min-w-64 max-tablet:max-h-[min(var(--available-height),18rem)] tablet:max-h-[min(var(--available-height),24rem)]',
          empty === undefined && 'data-empty:hidden',
        )}
      >
        {empty !== undefined && (
          <Base.Empty className="px-2.5 text-sm text-muted not-empty:py-1.5">{empty}</Base.Empty>
        )}
        <Base.List>{children}</Base.List>
      </Base.Popup>
    </Base.Positioner>
  </Base.Portal>
)

interface OptionProps {
  /** The item. */
  readonly value: unknown
  readonly text: string
  /** One line more about it. */
  readonly hint?: string | undefined
  readonly picture?: ReactNode
  /** Behind the text. */
  readonly children?: ReactNode
}

/** One of the choices. */
export const ComboboxOption = ({ value, text, hint, picture, children }: OptionProps) => (
  <Base.Item value={value} className={optionClass}>
    {picture}
    <span className="flex min-w-0 flex-1 flex-col">
      <bdi className="truncate">{text}</bdi>
      {hint && <bdi className="truncate text-sm text-muted">{hint}</bdi>}
    </span>
    {children}
  </Base.Item>
)
