import { X } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { IconButton } from './icon-button.tsx'

interface Props {
  /** What is selected, e.g. "Selected runs". */
  readonly label: string
  readonly count: number
  readonly onClear: () => void
  /** Buttons: what can be done with them. */
  readonly children: ReactNode
}

/** Stands above the page while rows of a list are selected. Once it is gone, the focus is in the list again. */
export function SelectionBar({ label, count, onClear, children }: Props) {
  useEffect(() => () => focusList(), [])
  return (
    <section
      aria-label={label}
      className="fixed bottom-4 left-1/2 z-30 flex -translate-x-1/2 items-center gap-1.5 rounded-lg bg-raised py-2 pr-2 pl-4 shadow-float max-tablet:bottom-20 max-tablet:w-[calc(100%-1.5rem)] max-tablet:justify-between max-tablet:pl-3"
    >
      <span className="text-sm font-medium whitespace-nowrap" aria-live="polite">
        {count.toLocaleString('en-US')} selected
      </span>
      {/* Words are all there is room for on a phone. */}
      <span className="flex items-center justify-end gap-1.5 max-tablet:grow max-tablet:flex-wrap max-tablet:gap-1 max-tablet:[&_svg]:hidden">
        {children}
      </span>
      <IconButton icon={X} label="Clear selection" onClick={onClear} />
    </section>
  )
}

const afterDialogMs = 50

/** The row that keys move from, or the page; unless somebody put the focus elsewhere, e.g. into what opened meanwhile. */
function focusList(): void {
  setTimeout(() => {
    if (document.activeElement !== document.body) return
    const row = document.querySelector<HTMLElement>('[data-row-id][data-active] a')
    const place = row ?? document.getElementById('content')
    place?.focus({ preventScroll: true })
  }, afterDialogMs)
}
