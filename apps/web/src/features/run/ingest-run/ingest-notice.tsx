import type { Run } from '@workbench/client/models'
import { CircleAlert, RotateCcw } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { documentFault } from '../../documents/detail/document-fault.ts'

interface Props {
  readonly run: Run
  readonly isRetrying: boolean
  readonly onRetry: () => void
}

/** Why a document could not be read, and what to do about it; nothing while all is well. */
export function IngestNotice({ run: { status, error }, isRetrying, onRetry }: Props) {
  if (status !== 'failed' || error === null) return null
  const { title, nextStep, canRetry } = documentFault(error.code)
  return (
    <section
      aria-label="What happened"
      className="mt-4 flex gap-3 rounded-lg border border-failed/40 bg-failed-soft px-4 py-3 max-tablet:flex-wrap"
    >
      <CircleAlert className="mt-0.5 size-4 shrink-0 text-failed" aria-hidden />
      <div className="flex min-w-0 flex-1 basis-3/4 flex-col gap-1">
        <p className="font-medium">{title}</p>
        <p dir="auto" className="max-w-[80ch] text-sm wrap-anywhere">
          {error.message}
        </p>
        <p className="max-w-[80ch] text-sm">{error.hint === '' ? nextStep : error.hint}</p>
        <p className="text-xs">
          Code <code className="font-mono">{error.code}</code>
        </p>
      </div>
      {canRetry && (
        <Button variant="primary" isBusy={isRetrying} onClick={onRetry}>
          <RotateCcw aria-hidden />
          Try again
        </Button>
      )}
    </section>
  )
}
