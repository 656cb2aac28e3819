import { Collapsible } from '@base-ui/react/collapsible'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'

interface Props {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly isOpenAtFirst?: boolean
  /** Opens once more whenever this becomes true; closing it again is up to the reader. */
  readonly isOpenWhen?: boolean
  /** For lists that forget what is out of view and bring it back. */
  readonly onOpenChange?: (isOpen: boolean) => void
  /** It is a row of a list that j and k go through. */
  readonly isRow?: boolean
}

/** Folded away until somebody asks. */
export function Disclosure({
  summary,
  children,
  isOpenAtFirst = false,
  isOpenWhen = false,
  onOpenChange,
  isRow = false,
}: Props) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst || isOpenWhen)
  const [wasWanted, setWasWanted] = useState(isOpenWhen)
  if (wasWanted !== isOpenWhen) {
    setWasWanted(isOpenWhen)
    if (isOpenWhen) setIsOpen(true)
  }
  const onChange = (next: boolean) => {
    setIsOpen(next)
    onOpenChange?.(next)
  }
  return (
    <Collapsible.Root open={isOpen} onOpenChange={onChange}>
      <Collapsible.Trigger
        {...(isRow && { 'data-row': '' })}
        className="group flex min-h-7 w-full items-center gap-1.5 rounded-sm text-left text-sm text-muted hover:text-ink"
      >
        <ChevronRight
          className="size-3.5 shrink-0 transition-transform duration-100 group-data-panel-open:rotate-90"
          aria-hidden
        />
        {summary}
      </Collapsible.Trigger>
      <Collapsible.Panel className="pt-1">{children}</Collapsible.Panel>
    </Collapsible.Root>
  )
}
