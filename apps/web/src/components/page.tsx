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
          'mb-5 flex flex-wrap items-center justify-between gap-x-4 gap-y-3',
          isTitleHidden && 'sr-only',
        )}
      >
        <div className="flex min-w-0 items-center gap-3">
          <h1 className="text-xl font-semibold tracking-tight wrap-anywhere">{title}</h1>
          {aside}
        </div>
        {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  )
}
