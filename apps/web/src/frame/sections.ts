import { type LucideIcon, MessagesSquare, Play, ScrollText, Settings, UsersRound } from 'lucide-react'

/** What the rail leads to; a section is added when its first page exists. */
export const sections = [
  { to: '/', label: 'Debates', icon: MessagesSquare },
  { to: '/runs', label: 'Runs', icon: Play },
  { to: '/scenarios', label: 'Scenarios', icon: ScrollText },
  { to: '/personas', label: 'Personas', icon: UsersRound },
  { to: '/settings', label: 'Settings', icon: Settings },
] as const satisfies readonly { to: string; label: string; icon: LucideIcon }[]
