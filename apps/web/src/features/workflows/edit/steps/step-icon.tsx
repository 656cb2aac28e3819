import {
  CircleDot,
  Clock,
  Database,
  GitBranch,
  Globe,
  type LucideIcon,
  MessageSquare,
  MessagesSquare,
  Repeat,
  Sigma,
  Stamp,
} from 'lucide-react'

const icons: Readonly<Record<string, LucideIcon>> = {
  condition: GitBranch,
  forEach: Repeat,
  runDebate: MessagesSquare,
  transform: Sigma,
  httpRequest: Globe,
  sendMessage: MessageSquare,
  persistRecord: Database,
  approval: Stamp,
  delay: Clock,
}

/** The picture of a type of step; a dot for one that this page does not know. */
export const stepIcon = (type: string): LucideIcon => icons[type] ?? CircleDot
