import { Upload } from 'lucide-react'
import type { ReactNode } from 'react'

interface Props {
  /** What dropping does, e.g. "Drop to import". */
  readonly title: string
  readonly children: ReactNode
}

/** Covers the page while somebody drags files over it. */
export const DropOverlay = ({ title, children }: Props) => (
  <div
    aria-hidden
    className="pointer-events-none fixed inset-2 z-50 flex flex-col items-center justify-center gap-2 rounded-lg border-2 border-dashed border-accent-ink bg-accent-soft/90 text-accent-ink"
  >
    <Upload className="size-6" />
    <p className="text-lg font-semibold">{title}</p>
    <p className="text-base">{children}</p>
  </div>
)
