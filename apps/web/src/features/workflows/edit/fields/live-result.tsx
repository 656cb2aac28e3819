import { Link } from '@tanstack/react-router'
import clsx from 'clsx'
import { Time } from '../../../../components/time.tsx'
import { useEditorMeans } from '../editor-means.ts'
import type { CodeMode } from './insertion.ts'
import { shortValue } from './short-value.ts'
import { useEvaluation } from './use-evaluation.ts'

interface Props {
  readonly mode: CodeMode
  readonly text: string
  readonly stepId: string | null
}

/** Below an expression: what it gives over the last run, or what is wrong with it. */
export function LiveResult({ mode, text, stepId }: Props) {
  const { sample } = useEditorMeans()
  const evaluation = useEvaluation(mode, text, stepId)
  if (evaluation?.answer === undefined) return null
  const { answer, isFresh } = evaluation
  const value = answer.ok ? shortValue(answer.value) : answer.error.message
  return (
    <p
      data-live-result
      className={clsx(
        'flex min-w-0 items-baseline gap-2 text-xs transition-opacity duration-100',
        !isFresh && 'opacity-50',
      )}
    >
      <span
        dir="auto"
        title={value}
        className={clsx(
          'min-w-0 font-mono',
          answer.ok ? 'truncate text-completed' : 'line-clamp-3 wrap-anywhere text-failed',
        )}
      >
        {answer.ok && '= '}
        {value}
      </span>
      {sample.run === null ? (
        <span className="shrink-0 text-muted">no run yet</span>
      ) : (
        <Link
          to="/runs/$id"
          params={{ id: sample.run.id }}
          className="ml-auto shrink-0 text-muted underline-offset-2 hover:text-ink hover:underline"
        >
          over the run <Time at={sample.run.queuedAt} />
        </Link>
      )}
    </p>
  )
}
