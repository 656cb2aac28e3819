import { Link } from '@tanstack/react-router'
import clsx from 'clsx'
import { Time } from '../../../../components/time.tsx'
import { useEditorMeans } from '../editor-means.ts'
import { shortValue } from './short-value.ts'
import { type Tried, useEvaluation } from './use-evaluation.ts'

interface Props {
  readonly tried: Tried
  /** The field says already what is wrong. */
  readonly hasFault: boolean
  readonly stepId: string | null
}

/** Below an expression: what it gives over the last run, or what is wrong with it. */
export function LiveResult({ tried, hasFault, stepId }: Props) {
  const { sample } = useEditorMeans()
  const evaluation = useEvaluation(tried, stepId)
  if (evaluation?.answer === undefined) return null
  const { answer, isFresh } = evaluation
  if (hasFault && !answer.ok) return null
  if (answer.ok && saysNothing(tried, answer.value, sample.run !== null)) return null
  const value = answer.ok ? shortValue(answer.value) : answer.error.message
  return (
    <p data-live-result aria-busy={!isFresh} className="flex min-w-0 items-baseline gap-2 text-xs">
      <span
        dir="auto"
        title={value}
        className={clsx(
          'min-w-0 font-mono transition-colors duration-100',
          answer.ok ? 'truncate' : 'line-clamp-3 wrap-anywhere',
          toneOf(answer.ok, isFresh),
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

/** What belongs to the words before the last keystroke is muted, and can still be read. */
function toneOf(isOk: boolean, isFresh: boolean): string {
  if (!isFresh) return 'text-muted'
  return isOk ? 'text-completed' : 'text-failed'
}

/** Over no run, values are made of nothing; and text of secrets alone is what it was. */
function saysNothing({ mode, text, value = text }: Tried, result: unknown, hasRun: boolean): boolean {
  if (!hasRun) return mode === 'template' || result === null
  return mode === 'template' && JSON.stringify(result) === JSON.stringify(value)
}
