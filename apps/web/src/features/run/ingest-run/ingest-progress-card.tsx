import type { Run } from '@workbench/client/models'
import { Card } from '../../../components/card.tsx'
import { ProgressBar } from '../../../components/progress-bar.tsx'
import type { IngestInput } from '../../documents/ingest-shapes.ts'
import { counted } from '../events/knowledge-step.ts'
import { useRunEvents } from '../use-run-events.ts'
import { readSoFar } from './ingest-words.ts'

/** How far reading has come: of text, characters are about as many as the file has bytes; of other files nobody knows. */
export function IngestProgressCard({ run, input }: { readonly run: Run; readonly input: IngestInput }) {
  const { events } = useRunEvents(run.id)
  const so = readSoFar(events)
  const { sizeBytes, declaredType } = input
  const isText = declaredType?.startsWith('text/') === true && sizeBytes !== null && so !== null
  return (
    <Card aria-label="Progress" className="flex flex-col gap-2 px-4 py-3 desktop:col-span-2">
      <p className="text-sm tabular-nums">
        {run.status === 'running'
          ? 'It is being read and cut into passages.'
          : run.status === 'waiting'
            ? 'It waits, and goes on by itself.'
            : 'It waits for a worker to read it.'}
        {so !== null && (
          <span className="text-muted">
            {' '}
            {counted(so.chunks, 'passage')} so far, {counted(so.characters, 'character')},{' '}
            {so.batches === 1 ? '1 batch' : `${so.batches} batches`}.
          </span>
        )}
      </p>
      {run.status === 'running' && (
        <ProgressBar
          label="Read"
          value={isText ? Math.min(so.characters, sizeBytes) : null}
          max={sizeBytes ?? 1}
        />
      )}
    </Card>
  )
}
