import {
  ChartColumn,
  Database,
  FlaskConical,
  LibraryBig,
  type LucideIcon,
  MessagesSquare,
  Play,
  ScrollText,
  Settings,
  Stamp,
  UsersRound,
  Workflow,
  Wrench,
} from 'lucide-react'

/** What the rail leads to; a section is added when its first page exists. */
export const sections = [
  { to: '/', label: 'Debates', icon: MessagesSquare },
  { to: '/runs', label: 'Runs', icon: Play },
  { to: '/scenarios', label: 'Scenarios', icon: ScrollText },
  { to: '/personas', label: 'Personas', icon: UsersRound },
  { to: '/workflows', label: 'Workflows', icon: Workflow },
  { to: '/approvals', label: 'Approvals', icon: Stamp },
  { to: '/experiments', label: 'Experiments', icon: FlaskConical },
  { to: '/documents', label: 'Documents', icon: LibraryBig },
  { to: '/records', label: 'Records', icon: Database },
  { to: '/tools', label: 'Tools', icon: Wrench },
  { to: '/dashboard', label: 'Dashboard', icon: ChartColumn },
  { to: '/settings', label: 'Settings', icon: Settings },
] as const satisfies readonly { to: string; label: string; icon: LucideIcon }[]

export type Section = (typeof sections)[number]

/** Sections that a phone has room for below the page; the others stand behind a button there. */
export const isOnPhone = ({ to }: Section): boolean =>
  to === '/' || to === '/runs' || to === '/scenarios' || to === '/approvals'
