import { Link } from '@tanstack/react-router'
import { sections } from './sections.ts'

const itemClass =
  'group flex items-center gap-2.5 rounded-md text-muted transition-colors hover:bg-hover hover:text-ink data-[status=active]:bg-hover data-[status=active]:text-ink ' +
  // A bottom bar on phones, icons on narrow screens, words beside them on wide ones.
  'max-tablet:flex-1 max-tablet:flex-col max-tablet:gap-0.5 max-tablet:py-1.5 max-tablet:text-xs ' +
  'tablet:h-9 tablet:px-2.5 tablet:max-desktop:w-10 tablet:max-desktop:justify-center tablet:max-desktop:px-0'

/** The way between the parts of the app. */
export function Rail() {
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
        {sections.map(({ to, label, icon: Icon }) => (
          <li key={to} className="max-tablet:flex max-tablet:flex-1">
            <Link
              to={to}
              activeOptions={{ exact: to === '/' }}
              className={itemClass}
              aria-label={label}
              title={label}
            >
              <Icon className="size-4.5 shrink-0" aria-hidden />
              <span className="font-medium tablet:max-desktop:hidden">{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
