import type { ReactNode } from 'react'

/** A short neutral mark: a tag, a role, a format. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-flex h-5 max-w-48 items-center truncate rounded-sm bg-hover px-1.5 text-xs font-medium text-muted">
      <span className="truncate">{children}</span>
    </span>
  )
}
