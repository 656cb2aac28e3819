import type { Budget, Estimate } from '@workbench/client/models'
import clsx from 'clsx'
import { Money } from '../../components/numbers.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { StaleMark } from '../../components/stale-mark.tsx'
import { Tooltip } from '../../components/tooltip.tsx'
import { count } from '../../format/count.ts'
import { boundWords, budgetEnd } from './estimate-words.ts'

interface Props {
  readonly estimate: Estimate | undefined
  /** What the debate may take, whatever it could. */
  readonly budget: Budget
  /** Of an older draft; the next one is on its way. */
  readonly isOld: boolean
  /** Why there is none; null while it is on its way. */
  readonly reason: string | null
}

/** At most so many calls, tokens and dollars. */
export function EstimateLine({ estimate, budget, isOld, reason }: Props) {
  if (reason !== null) return <p className="text-sm text-muted wrap-anywhere">{reason}</p>
  if (estimate === undefined) return <Skeleton className="h-5 w-56" />
  const { calls, inputTokens, outputTokens, costUsd, model } = estimate
  const end = budgetEnd(estimate, budget)
  return (
    <div className="min-w-0 text-sm">
      <p className="flex flex-wrap items-center gap-x-1.5">
        <Tooltip text={boundWords(estimate)}>
          <span className="underline decoration-line-strong decoration-dotted underline-offset-4">
            at most
          </span>
        </Tooltip>
        <span className="font-medium">
          {calls.toLocaleString('en-US')} {calls === 1 ? 'call' : 'calls'}
        </span>
        <span aria-hidden className="text-muted">
          ·
        </span>
        <Tooltip
          text={`${inputTokens.toLocaleString('en-US')} in, ${outputTokens.toLocaleString('en-US')} out`}
        >
          <span className="font-medium">{count(inputTokens + outputTokens)} tokens</span>
        </Tooltip>
        <span aria-hidden className="text-muted">
          ·
        </span>
        <span className="font-medium">
          <Money usd={costUsd} />
        </span>
        <StaleMark isShown={isOld} />
      </p>
      {end !== null && <p>{end}</p>}
      <p className={clsx('truncate text-muted', end !== null && 'max-tablet:hidden')}>{model}</p>
    </div>
  )
}
