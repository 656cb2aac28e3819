import { Dialog as Base } from '@base-ui/react/dialog'
import clsx from 'clsx'
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from './button.tsx'

export const backdropClass =
  'fixed inset-0 z-40 bg-backdrop transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0'
export const dialogClass =
  'fixed top-[10dvh] left-1/2 z-50 flex max-h-[80dvh] w-[calc(100vw-2rem)] -translate-x-1/2 flex-col rounded-lg bg-raised text-ink shadow-float transition-[opacity,translate] duration-150 data-ending-style:opacity-0 data-starting-style:-translate-y-1 data-starting-style:opacity-0'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: ReactNode
  readonly children: ReactNode
  /** Buttons; they stay in view while the rest scrolls. */
  readonly footer?: ReactNode
  readonly isWide?: boolean
}

/** A task on top of the page; Escape, the cross and a click beside it close it. */
export function Dialog({ isOpen, onClose, title, description, children, footer, isWide = false }: Props) {
  const body = useRef<HTMLDivElement>(null)
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup
          // Where the task begins, not at the cross; a keyboard on a screen waits until it is wanted.
          initialFocus={(how) =>
            how === 'touch'
              ? true
              : (body.current?.querySelector<HTMLElement>('input:not([hidden]), textarea') ?? true)
          }
          className={clsx(dialogClass, isWide ? 'max-w-3xl' : 'max-w-lg')}
        >
          <header className="flex items-start justify-between gap-4 px-5 pt-4 pb-3">
            <div className="min-w-0">
              <Base.Title className="text-lg font-semibold text-balance wrap-anywhere">{title}</Base.Title>
              {description !== undefined && (
                <Base.Description className="mt-1 text-base text-muted">{description}</Base.Description>
              )}
            </div>
            {/* Without a tooltip: it would show whenever the focus begins here, and take the first Escape for itself. */}
            <Base.Close
              render={
                <Button variant="ghost" isSquare aria-label="Close">
                  <X aria-hidden />
                </Button>
              }
            />
          </header>
          <div ref={body} className="min-h-0 flex-1 overflow-y-auto px-5 py-1 pb-5">
            {children}
          </div>
          {footer !== undefined && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
              {footer}
            </footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
