import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

interface Props {
  readonly icon: LucideIcon
  readonly title: string
  /** What would stand here, and how to get there. */
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** A list without items teaches what it is for. */
export function EmptyState({ icon: Icon, title, children, action }: Props) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-14 text-center">
      <span className="flex size-10 items-center justify-center rounded-full bg-hover text-muted">
        <Icon className="size-5" aria-hidden />
      </span>
      <h2 className="mt-1 text-lg font-semibold text-balance">{title}</h2>
      <div className="max-w-md text-base text-balance text-muted">{children}</div>
      {action !== undefined && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}
