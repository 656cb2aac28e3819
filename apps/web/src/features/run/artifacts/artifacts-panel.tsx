import { useQuery } from '@tanstack/react-query'
import type { Artifact } from '@workbench/client/models'
import { Download, FileText, Package } from 'lucide-react'
import { api } from '../../../api/client.ts'
import { buttonClass } from '../../../components/button.tsx'
import { Card } from '../../../components/card.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { MiddleTruncate } from '../../../components/middle-truncate.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import { Time } from '../../../components/time.tsx'
import { size } from '../../../format/size.ts'
import type { RunPanelProps } from '../run-panel.ts'

/** Files that a run made, and the run itself as a file. */
export function ArtifactsPanel({ runId, isLive }: RunPanelProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ['run', runId, 'artifacts', isLive],
    queryFn: ({ signal }) => api.runs.artifacts(runId, { signal }),
  })
  return (
    <div className="flex max-w-4xl flex-col gap-6">
      {error !== null && (
        <ErrorNotice error={error} title="The files could not be loaded" onRetry={() => void refetch()} />
      )}
      {error === null && data === undefined && <SkeletonLines count={3} label="Loading files" />}
      {data !== undefined && (
        <Card aria-label="Files">
          {data.items.length === 0 ? (
            <EmptyState icon={Package} title="This run made no files">
              What tools write while a run goes on is kept here, with its size and its time. A debate without
              tools writes none; take the run itself along with one of the files below.
            </EmptyState>
          ) : (
            <ul className="divide-y divide-line">
              {data.items.map((artifact) => (
                <ArtifactRow key={artifact.id} artifact={artifact} />
              ))}
            </ul>
          )}
        </Card>
      )}
      <Exports runId={runId} isLive={isLive} />
    </div>
  )
}

const ArtifactRow = ({
  artifact: { id, name, mediaType, sizeBytes, createdAt },
}: {
  readonly artifact: Artifact
}) => (
  <li className="flex items-center gap-3 px-4 py-2.5">
    <FileText className="size-4 shrink-0 text-muted" aria-hidden />
    <span className="min-w-0 flex-1">
      <bdi className="flex min-w-0 font-medium">
        <MiddleTruncate text={name} />
      </bdi>
      <span className="block truncate text-sm text-muted">
        {mediaType} · {size(sizeBytes)} · <Time at={createdAt} />
      </span>
    </span>
    <a href={`/artifacts/${id}`} download={name} aria-label={`Download ${name}`} className={buttonClass()}>
      <Download aria-hidden />
      Download
    </a>
  </li>
)

const exports = [
  { format: 'md', name: 'Markdown', use: 'question, verdict and transcript, to read and to paste' },
  { format: 'json', name: 'JSON', use: 'everything, for programs and for importing elsewhere' },
  { format: 'csv', name: 'CSV', use: 'a line for every turn, for spreadsheets' },
] as const

const Exports = ({ runId, isLive }: { readonly runId: string; readonly isLive: boolean }) => (
  <section className="flex flex-col gap-2">
    <h2 className="text-sm font-medium text-muted">The run as a file</h2>
    <Card>
      <ul className="divide-y divide-line">
        {exports.map(({ format, name, use }) => (
          <li key={format} className="flex items-center justify-between gap-3 px-4 py-2.5">
            <span className="min-w-0">
              <span className="font-medium">{name}</span>
              <span className="block text-sm text-muted">{use}</span>
            </span>
            <a
              href={`/runs/${runId}/export?format=${format}`}
              download=""
              aria-label={`Download as ${name}`}
              className={buttonClass()}
            >
              <Download aria-hidden />
              Download
            </a>
          </li>
        ))}
      </ul>
    </Card>
    {isLive && <p className="text-sm text-muted">The run goes on: a file holds what there is so far.</p>}
  </section>
)
