import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Document } from '@workbench/client/models'
import { CircleAlert, FileUp, RotateCcw } from 'lucide-react'
import { api } from '../../../api/client.ts'
import { newKey } from '../../../api/new-key.ts'
import { Button } from '../../../components/button.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { ProgressBar } from '../../../components/progress-bar.tsx'
import { shareRead } from '../ingest-progress.ts'
import { useIngestProgress } from '../use-ingest-progress.ts'
import { documentFault } from './document-fault.ts'

interface Props {
  readonly document: Document
  readonly onReplace: () => void
}

/** Why the newest content could not be read and what to do; or how far reading it is. */
export function DocumentNotice({ document, onReplace }: Props) {
  if (document.status === 'ready') return null
  if (document.status !== 'failed') return <UnderWay document={document} />
  return <Failed document={document} onReplace={onReplace} />
}

function Failed({ document: { id, error, runId, chunks }, onReplace }: Props) {
  const queryClient = useQueryClient()
  const retry = useMutation({
    mutationFn: () => api.runs.retry(runId, { idempotencyKey: newKey() }),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['document', id] }),
        queryClient.invalidateQueries({ queryKey: ['documents'] }),
      ]),
  })
  const { title, nextStep, canRetry } = documentFault(error?.code ?? 'internal')
  return (
    <section
      aria-label="What happened"
      className="flex gap-3 rounded-lg border border-failed/40 bg-failed-soft px-4 py-3 max-tablet:flex-wrap"
    >
      <CircleAlert className="mt-0.5 size-4 shrink-0 text-failed" aria-hidden />
      <div className="flex min-w-0 flex-1 basis-3/4 flex-col gap-1">
        <p className="font-medium">{title}</p>
        {error !== null && (
          <p dir="auto" className="max-w-[80ch] text-sm wrap-anywhere">
            {error.message}
          </p>
        )}
        <p className="max-w-[80ch] text-sm">
          {nextStep}
          {chunks > 0 && ' Until then, what was read before can still be found.'}
        </p>
        <p className="text-xs">
          {error !== null && (
            <>
              Code <code className="font-mono">{error.code}</code> ·{' '}
            </>
          )}
          <Link to="/runs/$id" params={{ id: runId }} className="underline underline-offset-2">
            What the run did
          </Link>
        </p>
        {retry.error !== null && <ErrorNotice error={retry.error} title="It was not started again" />}
      </div>
      <div className="flex shrink-0 flex-wrap items-start gap-2 max-tablet:w-full max-tablet:pl-7">
        {canRetry && (
          <Button variant="primary" isBusy={retry.isPending} onClick={() => retry.mutate()}>
            <RotateCcw aria-hidden />
            Try again
          </Button>
        )}
        <Button {...(!canRetry && { variant: 'primary' })} onClick={onReplace}>
          <FileUp aria-hidden />
          Replace file
        </Button>
      </div>
    </section>
  )
}

function UnderWay({ document }: { readonly document: Document }) {
  const progress = useIngestProgress(document)
  const isQueued = document.status === 'queued'
  const share = progress === null ? null : shareRead(progress, document)
  return (
    <section
      aria-label="What happens"
      className="flex flex-col gap-2 rounded-lg border border-line bg-running-soft px-4 py-3"
    >
      <p className="text-sm">
        {isQueued ? 'It waits for a worker to read it.' : 'It is being read and cut into passages.'}{' '}
        {progress !== null && (
          <span className="tabular-nums">
            {progress.chunks.toLocaleString('en-US')} passages so far
            {share !== null && `, about ${Math.floor(100 * share)} % of it`}.
          </span>
        )}{' '}
        <Link
          to="/runs/$id"
          params={{ id: document.runId }}
          className="text-accent-ink underline underline-offset-2"
        >
          Watch its run
        </Link>
      </p>
      {!isQueued && <ProgressBar label="Read" value={share} max={1} />}
    </section>
  )
}
