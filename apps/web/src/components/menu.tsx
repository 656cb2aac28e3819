import { Menu as Base } from '@base-ui/react/menu'
import clsx from 'clsx'
import type { LucideIcon } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { optionClass, popupClass } from './popup-class.ts'

/** A button's list of actions. @param trigger - The button; it needs a name of its own. */
export function Menu({
  trigger,
  children,
}: {
  readonly trigger: ReactElement
  readonly children: ReactNode
}) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" className="z-50">
          <Base.Popup className={clsx(popupClass, 'min-w-44')}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

interface ItemProps {
  readonly icon?: LucideIcon
  readonly children: ReactNode
  readonly isDanger?: boolean
  readonly isDisabled?: boolean
}

export function MenuItem({
  icon: Icon,
  children,
  isDanger = false,
  isDisabled = false,
  onSelect,
}: ItemProps & { readonly onSelect: () => void }) {
  return (
    <Base.Item
      onClick={onSelect}
      disabled={isDisabled}
      className={clsx(optionClass, isDanger ? 'text-failed' : 'text-ink')}
    >
      {Icon !== undefined && <Icon aria-hidden className={isDanger ? 'text-failed' : 'text-muted'} />}
      {children}
    </Base.Item>
  )
}

/** An action that is a link: a download, or a page elsewhere. */
export function MenuLink({
  icon: Icon,
  children,
  href,
  isDownload = false,
}: ItemProps & { readonly href: string; readonly isDownload?: boolean }) {
  return (
    <Base.LinkItem
      href={href}
      {...(isDownload && { download: '' })}
      className={clsx(optionClass, 'text-ink')}
    >
      {Icon !== undefined && <Icon aria-hidden className="text-muted" />}
      {children}
    </Base.LinkItem>
  )
}

export const MenuSeparator = () => <Base.Separator className="-mx-1 my-1 h-px bg-line" />
