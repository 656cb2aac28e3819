import type { ModelProvider } from '@workbench/client/models'
import clsx from 'clsx'
import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react'

/** One provider: whether it is on, else what is wrong or how to turn it on. */
export function ProviderLine({ name, state, message, howToTurnOn }: ModelProvider) {
  const [Icon, look, word] =
    state === 'ready'
      ? ([CircleCheck, 'text-completed', 'on'] as const)
      : state === 'off'
        ? ([CircleDashed, 'text-muted', 'off'] as const)
        : ([CircleAlert, 'text-failed', 'faulty'] as const)
  return (
    <li className="flex gap-2 text-sm">
      <Icon role="img" aria-label={word} className={clsx('mt-0.5 size-4 shrink-0', look)} />
      <span className="min-w-0 wrap-anywhere">
        <span className="font-medium">{name}</span>
        {(message ?? howToTurnOn) !== null && <span className="text-muted"> {message ?? howToTurnOn}</span>}
      </span>
    </li>
  )
}
