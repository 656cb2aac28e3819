import { Link, useMatches } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { usePageTitle } from './page-title.ts'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What the page is called in the line that says where one is. */
    readonly crumb?: string
    /** The page above it. */
    readonly parent?: { readonly to: string; readonly crumb: string }
  }
}

/** Where one is, and the way back up. */
export function Breadcrumb() {
  const here = useMatches().at(-1)?.staticData
  const title = usePageTitle()
  if (here?.crumb === undefined) return <span />
  return (
    <nav aria-label="Breadcrumb" className="min-w-0">
      <ol className="flex min-w-0 items-center gap-1.5 text-sm text-muted">
        {here.parent !== undefined && (
          <li className="flex items-center gap-1.5">
            <Link to={here.parent.to} className="rounded-sm hover:text-ink">
              {here.parent.crumb}
            </Link>
            <ChevronRight className="size-3.5" aria-hidden />
          </li>
        )}
        <li aria-current="page" className="truncate text-ink" dir="auto">
          {here.parent === undefined ? here.crumb : (title ?? here.crumb)}
        </li>
      </ol>
    </nav>
  )
}
