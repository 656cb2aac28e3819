import { useId, useState } from 'react'
import { Tooltip } from '../../components/tooltip.tsx'

/** What a figure is called; its meaning when one points at it, comes to it by keys, or presses it. */
export function MetricName({ title, meaning }: { readonly title: string; readonly meaning: string }) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Tooltip text={meaning}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
          className="rounded-sm text-left underline decoration-line-strong/60 decoration-dotted underline-offset-4 hover:decoration-ink"
        >
          {title}
        </button>
      </Tooltip>
      {isOpen && (
        <span id={id} className="block pt-0.5 pb-1 text-xs text-muted">
          {meaning}
        </span>
      )}
    </>
  )
}
