import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import clsx from 'clsx'
import { mostCounted, pendingCountQuery } from '../features/approvals/approvals-queries.ts'
import { MoreSections } from './more-sections.tsx'
import { railItemClass } from './rail-item-class.ts'
import { isOnPhone, type Section, sections } from './sections.ts'

/** The way between the parts of the app. */
export function Rail() {
  const { data: waiting = 0 } = useQuery(pendingCountQuery)
  return (
    <nav
      aria-label="Main"
      className="z-30 border-line bg-canvas max-tablet:fixed max-tablet:inset-x-0 max-tablet:bottom-0 max-tablet:border-t max-tablet:pb-[env(safe-area-inset-bottom)] tablet:sticky tablet:top-0 tablet:h-dvh tablet:w-15 tablet:shrink-0 tablet:border-r tablet:py-3 desktop:w-52"
    >
      <Link
        to="/"
        aria-label="AI Workbench, home"
        className="mb-4 flex items-center gap-2.5 px-3 max-tablet:hidden tablet:max-desktop:justify-center tablet:max-desktop:px-0 desktop:px-5"
      >
        <img src="/assets/favicon.svg" alt="" className="size-6" />
        <span className="font-semibold tracking-tight max-desktop:hidden">AI Workbench</span>
      </Link>
      <ul className="flex max-tablet:px-2 tablet:flex-col tablet:gap-0.5 tablet:px-2.5">
        {sections.map((section) => (
          <li
            key={section.to}
            className={isOnPhone(section) ? 'max-tablet:flex max-tablet:flex-1' : 'max-tablet:hidden'}
          >
            <RailLink section={section} waiting={section.to === '/approvals' ? waiting : 0} />
          </li>
        ))}
        <li className="flex flex-1 tablet:hidden">
          <MoreSections />
        </li>
      </ul>
    </nav>
  )
}

interface Props {
  readonly section: Section
  /** How many things wait there for somebody. */
  readonly waiting: number
}

function RailLink({ section: { to, label, icon: Icon }, waiting }: Props) {
  const count = waiting >= mostCounted ? `${mostCounted - 1}+` : String(waiting)
  const name = waiting === 0 ? label : `${label}, ${count} waiting`
  return (
    <Link
      to={to}
      activeOptions={{ exact: to === '/' }}
      className={railItemClass}
      aria-label={name}
      title={name}
    >
      <Icon className="size-4.5 shrink-0" aria-hidden />
      <span className="font-medium tablet:max-desktop:hidden">{label}</span>
      {waiting > 0 && (
        <span
          aria-hidden
          data-count={count}
          className={clsx(
            'rounded-full before:content-[attr(data-count)] bg-waiting-soft px-1.5 text-xs font-medium text-waiting tabular-nums',
            'max-desktop:absolute max-desktop:top-0.5 max-desktop:left-1/2 desktop:ml-auto',
          )}
        />
      )}
    </Link>
  )
}
