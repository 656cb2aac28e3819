import type { Trigger } from '@workbench/client/models'
import { Zap } from 'lucide-react'
import { triggerIcons, triggerWords } from '../list/trigger-words.ts'

/** What starts the steps below it. */
export function TriggerCard({ trigger }: { readonly trigger: Trigger }) {
  const Icon = triggerIcons[trigger.type] ?? Zap
  const words = triggerWords(trigger)
  return (
    <div className="flex h-10 w-full items-center gap-2 rounded-full border border-line bg-canvas px-3.5 text-sm text-muted">
      <Icon className="size-4 shrink-0" aria-hidden />
      <span className="truncate first-letter:uppercase" title={words}>
        {words}
      </span>
    </div>
  )
}
