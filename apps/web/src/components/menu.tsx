import clsx from 'clsx'
import type { LucideIcon } from 'lucide-react'
import {
  type ComponentProps,
  cloneElement,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  type ToggleEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { entryAt } from './menu-keys.ts'
import { placeBelow, windowSize } from './place-beside.ts'
import { optionClass } from './popup-class.ts'

interface MenuProps {
  /** The button; it needs a name, and no handlers, of its own. */
  readonly trigger: ReactElement<ComponentProps<'button'>>
  readonly children: ReactNode
}

/** A button's list of actions. The browser opens and closes it: above everything, at a press beside it, at Escape. */
export function Menu({ trigger, children }: MenuProps) {
  const id = useId()
  // A time, since a menu that is closed and opened again within a moment says only that it is open.
  const [openedAt, setOpenedAt] = useState<number | null>(null)
  const isOpen = openedAt !== null
  const button = useRef<HTMLButtonElement>(null)
  const popup = useRef<HTMLDivElement>(null)
  /** The key that opens it says where the focus begins. */
  const opensAt = useRef<string | null>(null)

  const close = () => popup.current?.hidePopover()
  useEffect(() => {
    if (openedAt === null || button.current === null || popup.current === null) return
    const place = placeBelow(button.current.getBoundingClientRect(), sizeOf(popup.current), windowSize())
    popup.current.style.left = `${place.left}px`
    popup.current.style.top = `${place.top}px`
    const entries = entriesOf(popup.current)
    const first = opensAt.current === null ? undefined : entryAt(opensAt.current, -1, entries.map(textOf))
    const target = first === undefined ? popup.current : entries[first]
    target?.focus({ preventScroll: true })
    // What scrolls away below it would no longer be what it belongs to.
    const onScroll = ({ target }: Event) => {
      if (target instanceof Node && target.contains(button.current)) popup.current?.hidePopover()
    }
    window.addEventListener('scroll', onScroll, true)
    return () => window.removeEventListener('scroll', onScroll, true)
  }, [openedAt])

  const onTriggerKey = (event: KeyboardEvent) => {
    opensAt.current = event.key === 'ArrowUp' ? 'ArrowUp' : 'ArrowDown'
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    popup.current?.showPopover()
  }
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    // Not for the dialog below it, nor for the keys of the page.
    event.stopPropagation()
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Tab') {
      // On from the button, wherever that leads.
      button.current?.focus()
      close()
      return
    }
    const entries = entriesOf(event.currentTarget)
    const present = entries.indexOf(event.target as HTMLElement)
    const next = entryAt(event.key, present, entries.map(textOf))
    if (next === undefined) return
    event.preventDefault()
    entries[next]?.focus()
  }
  const onToggle = ({ newState, timeStamp }: ToggleEvent) =>
    setOpenedAt(newState === 'open' ? timeStamp : null)
  return (
    <>
      {cloneElement(trigger, {
        ref: button,
        id: `${id}-button`,
        popoverTarget: id,
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
        ...(isOpen && { 'data-popup-open': '' }),
        onKeyDown: onTriggerKey,
        onPointerDown: () => {
          opensAt.current = null
        },
      })}
      <div
        ref={popup}
        id={id}
        popover="auto"
        role="menu"
        aria-labelledby={`${id}-button`}
        tabIndex={-1}
        onToggle={onToggle}
        onKeyDown={onKey}
        onClick={close}
        onPointerMove={focusEntry}
        className="fixed inset-auto m-0 max-h-[calc(100dvh-1rem)] min-w-44 overflow-y-auto overscroll-contain rounded-lg bg-raised p-1 text-left text-base font-normal text-ink shadow-float outline-none transition-opacity duration-100 starting:opacity-0"
      >
        {isOpen && children}
      </div>
    </>
  )
}

const entriesOf = (menu: HTMLElement) =>
  Array.from(menu.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)'))

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => ({ width: offsetWidth, height: offsetHeight })

const textOf = (entry: HTMLElement) => entry.textContent

/** The entry below the pointer is the one that Enter takes. */
function focusEntry({ target, currentTarget }: PointerEvent<HTMLElement>): void {
  const entry =
    target instanceof Element ? target.closest<HTMLElement>('[role="menuitem"]:not(:disabled)') : null
  const next = entry ?? currentTarget
  if (next !== document.activeElement) next.focus({ preventScroll: true })
}

interface ItemProps {
  readonly icon?: LucideIcon
  readonly children: ReactNode
  readonly isDanger?: boolean
  readonly isDisabled?: boolean
}

const itemClass = clsx(optionClass, 'w-full text-left focus:bg-hover disabled:opacity-50')

export const MenuItem = ({
  icon: Icon,
  children,
  isDanger = false,
  isDisabled = false,
  onSelect,
}: ItemProps & { readonly onSelect: () => void }) => (
  <button
    type="button"
    role="menuitem"
    tabIndex={-1}
    onClick={onSelect}
    disabled={isDisabled}
    className={clsx(itemClass, isDanger ? 'text-failed' : 'text-ink')}
  >
    {Icon !== undefined && <Icon aria-hidden className={isDanger ? 'text-failed' : 'text-muted'} />}
    {children}
  </button>
)

/** An action that is a link: a download, or a page elsewhere. */
export const MenuLink = ({
  icon: Icon,
  children,
  href,
  isDownload = false,
}: ItemProps & { readonly href: string; readonly isDownload?: boolean }) => (
  <a
    href={href}
    role="menuitem"
    tabIndex={-1}
    {...(isDownload && { download: '' })}
    className={clsx(itemClass, 'text-ink')}
  >
    {Icon !== undefined && <Icon aria-hidden className="text-muted" />}
    {children}
  </a>
)

export const MenuSeparator = () => <hr className="-mx-1 my-1 border-line" />
