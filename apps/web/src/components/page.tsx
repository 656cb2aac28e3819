import clsx from 'clsx'
import type { ReactNode } from 'react'
import { useSetPageTitle } from '../frame/page-title.ts'

interface Props {
  readonly title: string
  /** Beside the title: count, status. */
  readonly aside?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** Tables and transcripts with a side column use the whole width. */
  readonly isWide?: boolean
  /** The title is in the page already, e.g. as the topic of a debate. */
  readonly isTitleHidden?: boolean
}

/** What every page is made of: a heading, its actions, its content. Names the browser's tab, too. */
export function Page({ title, aside, actions, children, isWide = false, isTitleHidden = false }: Props) {
  useSetPageTitle(title)
  return (
    <div
      className={clsx(
        'mx-auto w-full px-4 py-5 tablet:px-6 tablet:py-6',
        isWide ? 'max-w-[96rem]' : 'max-w-5xl',
      )}
    >
      <title>{`${title} · AI Workbench`}</title>
      <header
        className={clsx(
          'mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3 desktop:flex-nowrap',
          isTitleHidden && 'sr-only',
        )}
      >
        {/* What stands beside a title goes below one that fills its lines; the actions keep their corner. */}
        <div className="flex min-h-7 min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-xl font-semibold tracking-tight wrap-anywhere">{title}</h1>
          {aside}
        </div>
        {actions !== undefined && (
          <div className="flex flex-wrap items-center gap-2 desktop:shrink-0">{actions}</div>
        )}
      </header>
      {children}
    </div>
  )
}
