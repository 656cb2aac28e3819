import clsx from 'clsx'
import { ChevronDown } from 'lucide-react'

interface Props {
  /** Of the metric. */
  readonly name: string
  /** The figure. */
  readonly text: string
  readonly isOpen: boolean
  readonly onPress: () => void
}

/** A figure that shows where it comes from when it is pressed. */
export const EvidenceButton = ({ name, text, isOpen, onPress }: Props) => (
  <button
    type="button"
    aria-label={`Evidence for ${name}: ${text}`}
    aria-expanded={isOpen}
    onClick={onPress}
    className="-my-0.5 inline-flex items-center gap-1 rounded-sm bg-accent-soft py-0.5 pr-1 pl-1.5 text-accent-ink hover:underline"
  >
    {text}
    <ChevronDown
      aria-hidden
      className={clsx('size-3.5 transition-transform duration-100', isOpen && 'rotate-180')}
    />
  </button>
)
