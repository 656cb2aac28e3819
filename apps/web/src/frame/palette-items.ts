import type { UseNavigateResult } from '@tanstack/react-router'
import { Keyboard, type LucideIcon, Monitor, Moon, Plus, Sun } from 'lucide-react'
import { sections } from './sections.ts'
import { setTheme } from './theme.ts'

export interface PaletteItem {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly icon: LucideIcon
  readonly run: (navigate: UseNavigateResult<string>) => void
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
    { id: 'theme-light', label: 'Light theme', icon: Sun, run: () => setTheme('light') },
    { id: 'theme-dark', label: 'Dark theme', icon: Moon, run: () => setTheme('dark') },
    { id: 'theme-system', label: 'Theme as the system', icon: Monitor, run: () => setTheme('system') },
    { id: 'shortcuts', label: 'Keyboard', hint: '?', icon: Keyboard, run: showShortcuts },
  ]
}
