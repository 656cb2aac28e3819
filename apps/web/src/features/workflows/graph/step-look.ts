import type { StepType } from '@workbench/client/models'
import {
  Braces,
  Database,
  Globe,
  Hourglass,
  type LucideIcon,
  MessagesSquare,
  Repeat,
  Send,
  Split,
  SquareDashed,
  Stamp,
} from 'lucide-react'

interface Look {
  readonly icon: LucideIcon
  readonly title: string
}

const looks: Record<StepType, Look> = {
  condition: { icon: Split, title: 'Condition' },
  forEach: { icon: Repeat, title: 'For each' },
  runDebate: { icon: MessagesSquare, title: 'Run debate' },
  transform: { icon: Braces, title: 'Transform' },
  httpRequest: { icon: Globe, title: 'HTTP request' },
  sendMessage: { icon: Send, title: 'Send message' },
  persistRecord: { icon: Database, title: 'Persist record' },
  approval: { icon: Stamp, title: 'Approval' },
  delay: { icon: Hourglass, title: 'Delay' },
}

/** The icon and the words for a type of step; a type of a newer workbench has its own name. */
export const stepLook = (type: string): Look =>
  Object.hasOwn(looks, type) ? looks[type as StepType] : { icon: SquareDashed, title: type }
