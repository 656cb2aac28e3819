import type { UseNavigateResult } from '@tanstack/react-router'
import { Keyboard, type LucideIcon, Monitor, Moon, Plus, Sun, TextSearch } from 'lucide-react'
import type { Mark } from '../../components/mark-pieces.ts'
import { sections } from '../sections.ts'
import { setTheme } from '../theme.ts'

export interface PaletteItem {
  readonly id: string
  readonly label: string
  /** Words of it that were searched for. */
  readonly labelMarks?: readonly Mark[]
  /** Where something was found, in its own words. */
  readonly excerpt?: { readonly text: string; readonly marks: readonly Mark[] } | null
  readonly hint?: string
  readonly icon: LucideIcon
  readonly run: (navigate: UseNavigateResult<string>) => void
  /** It changes what is searched for; everything else leads away. */
  readonly staysOpen?: boolean
}

export interface PaletteGroup {
  readonly value: string
  readonly items: readonly PaletteItem[]
}

interface Means {
  readonly navigate: UseNavigateResult<string>
  readonly showShortcuts: () => void
}

/** What can be done from everywhere. */
export function pageCommands({ showShortcuts }: Means): readonly PaletteItem[] {
  return [
    ...sections.map(({ to, label, icon }) => ({
      id: to,
      label,
      icon,
      run: (navigate: UseNavigateResult<string>) => void navigate({ to }),
    })),
    {
      id: 'new-persona',
      label: 'New persona',
      icon: Plus,
      run: (navigate) => void navigate({ to: '/personas/new' }),
    },
    {
      id: 'new-scenario',
      label: 'New scenario',
      icon: Plus,
      run: (navigate) => void navigate({ to: '/scenarios/new' }),
    },
    {
      id: 'new-workflow',
      label: 'New workflow',
      icon: Plus,
      run: (navigate) => void navigate({ to: '/workflows/new' }),
    },
    {
      id: 'new-experiment',
      label: 'New experiment',
      icon: Plus,
      run: (navigate) => void navigate({ to: '/experiments/new' }),
    },
    {
      id: 'new-tool',
      label: 'New script tool',
      icon: Plus,
      run: (navigate) => void navigate({ to: '/tools/new' }),
    },
    {
      id: 'search-documents',
      label: 'Search in documents',
      icon: TextSearch,
      run: (navigate) => void navigate({ to: '/documents', search: { tab: 'search' } }),
    },
    {
      id: 'add-documents',
      label: 'Add documents',
      icon: Plus,
      run: (navigate) => void navigate({ to: '/documents', search: { add: 'yes' } }),
    },
    { id: 'theme-light', label: 'Light theme', icon: Sun, run: () => setTheme('light') },
    { id: 'theme-dark', label: 'Dark theme', icon: Moon, run: () => setTheme('dark') },
    { id: 'theme-system', label: 'Theme as the system', icon: Monitor, run: () => setTheme('system') },
    { id: 'shortcuts', label: 'Keyboard', hint: '?', icon: Keyboard, run: showShortcuts },
  ]
}
