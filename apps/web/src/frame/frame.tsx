import { Outlet, useNavigate } from '@tanstack/react-router'
import { Command } from 'lucide-react'
import { Suspense, useMemo, useState } from 'react'
import { Button } from '../components/button.tsx'
import { IconButton } from '../components/icon-button.tsx'
import { Kbd } from '../components/kbd.tsx'
import { lazyPart } from '../components/lazy-part.tsx'
import { keyNames, type Shortcut, useShortcuts } from '../keyboard/shortcuts.ts'
import { useLiveRuns } from '../live/live-runs.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { ConnectionMark } from './connection-mark.tsx'
import { Rail } from './rail.tsx'
import { ThemeMenu } from './theme-menu.tsx'
import { useFreshRunLists } from './use-fresh-run-lists.ts'

// Their code is fetched when they are first opened: most visits need neither.
const CommandPalette = lazyPart(() => import('./search/command-palette.tsx'), 'CommandPalette')
const ShortcutsDialog = lazyPart(() => import('./shortcuts-dialog.tsx'), 'ShortcutsDialog')

/** What stands around every page. */
export function Frame() {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null)
  const navigate = useNavigate()
  useLiveRuns()
  useFreshRunLists()
  useShortcuts(
    useMemo(
      (): readonly Shortcut[] => [
        { keys: 'mod+k', label: 'Search and commands', group: 'Everywhere', run: () => setOpen('palette') },
        { keys: '/', label: 'Search this page', group: 'Everywhere', run: () => focusSearch(setOpen) },
        { keys: 'n', label: 'New debate', group: 'Everywhere', run: () => void navigate({ to: '/' }) },
        { keys: '?', label: 'Show all keys', group: 'Everywhere', run: () => setOpen('shortcuts') },
      ],
      [navigate],
    ),
  )
  return (
    <div className="flex min-h-dvh max-tablet:pb-16">
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-raised px-3 py-2 shadow-float focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        Skip to content
      </a>
      <Rail />
      <div className="flex min-w-0 flex-1 flex-col">
        <header className="sticky top-0 z-20 flex h-12 items-center justify-between gap-3 border-b border-line bg-canvas/90 px-4 backdrop-blur-sm tablet:px-6">
          <Breadcrumb />
          <div className="flex shrink-0 items-center gap-1">
            <ConnectionMark />
            <Button variant="ghost" onClick={() => setOpen('palette')} className="max-tablet:hidden">
              Search
              <span className="flex gap-0.5">
                {keyNames('mod+k').map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </span>
            </Button>
            <span className="tablet:hidden">
              <IconButton icon={Command} label="Search" onClick={() => setOpen('palette')} />
            </span>
            <ThemeMenu />
          </div>
        </header>
        <main id="content" tabIndex={-1} className="flex-1 outline-none">
          <Outlet />
        </main>
      </div>
      <Suspense>
        {open === 'palette' && (
          <CommandPalette isOpen onClose={() => setOpen(null)} onShortcuts={() => setOpen('shortcuts')} />
        )}
        {open === 'shortcuts' && <ShortcutsDialog isOpen onClose={() => setOpen(null)} />}
      </Suspense>
    </div>
  )
}

/** The page's own search where it has one, else the search over everything. */
function focusSearch(setOpen: (open: 'palette') => void): void {
  const search = document.querySelector<HTMLInputElement>('[data-shortcut="search"]')
  if (search === null) setOpen('palette')
  else search.focus()
}
