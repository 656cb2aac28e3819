import { hasEnded } from '@workbench/client/models'
import { FileText } from 'lucide-react'
import { AddressLink } from '../../../components/address-link.tsx'
import { Card } from '../../../components/card.tsx'
import { Fact, FactList } from '../../../components/fact-list.tsx'
import { size } from '../../../format/size.ts'
import {
  type IngestInput,
  type IngestOutput,
  ingestInputOf,
  ingestOutputOf,
} from '../../documents/ingest-shapes.ts'
import { PlainRunFrame, type RunViewProps } from '../plain-run-frame.tsx'
import { IngestNotice } from './ingest-notice.tsx'
import { IngestProgressCard } from './ingest-progress-card.tsx'
import { embeddedWords } from './ingest-words.ts'

/** A run that reads a document: what it reads, how far it is, what came of it. */
export function IngestRunView({ run, error, reload }: RunViewProps) {
  const input = ingestInputOf(run)
  const output = ingestOutputOf(run)
  return (
    <PlainRunFrame
      {...{ run, error, reload }}
      compare={null}
      firstLabel="Document"
      notices={({ retry, isRetrying }) => <IngestNotice run={run} isRetrying={isRetrying} onRetry={retry} />}
    >
      <div className="grid items-start gap-4 desktop:grid-cols-2">
        {!hasEnded(run.status) && <IngestProgressCard run={run} input={input} />}
        {output !== null && <ResultCard input={input} output={output} />}
        <DocumentCard input={input} mediaType={output?.mediaType ?? null} />
      </div>
    </PlainRunFrame>
  )
}

function ResultCard({ input, output }: { readonly input: IngestInput; readonly output: IngestOutput }) {
  const { chunks, characters, pages, isUnchanged, notes } = output
  return (
    <Card aria-labelledby="ingest-result" className="px-4 py-3">
      <h2 id="ingest-result" className="font-semibold">
        What came of it
      </h2>
      {isUnchanged ? (
        <p className="mt-1 text-muted">
          This content had been read before: nothing was done, and its {chunks.toLocaleString('en-US')}{' '}
          {chunks === 1 ? 'passage' : 'passages'} can be found.
        </p>
      ) : (
        <div className="mt-2">
          <FactList>
            <Fact name="Passages">{chunks.toLocaleString('en-US')}</Fact>
            <Fact name="Embedded">{embeddedWords(input, output)}</Fact>
            {pages !== null && <Fact name="Pages">{pages.toLocaleString('en-US')}</Fact>}
            <Fact name="Characters">{characters.toLocaleString('en-US')}</Fact>
          </FactList>
        </div>
      )}
      {notes.length > 0 && (
        <>
          <h3 id="ingest-notes" className="mt-3 text-sm font-medium text-muted">
            Notes
          </h3>
          <ul aria-labelledby="ingest-notes" className="mt-1 list-disc pl-5 marker:text-muted">
            {notes.map((note) => (
              <li key={note} dir="auto" className="wrap-anywhere">
                {note}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

function DocumentCard({
  input,
  mediaType,
}: {
  readonly input: IngestInput
  readonly mediaType: string | null
}) {
  const { documentId, title, collection, sizeBytes, sha256, generation, declaredType, embeddingModel } = input
  const type = mediaType ?? declaredType
  return (
    <Card aria-labelledby="ingest-document" className="px-4 py-3">
      <h2 id="ingest-document" className="flex min-w-0 items-start gap-2 font-semibold">
        <FileText className="mt-1 size-4 shrink-0 text-muted" aria-hidden />
        {documentId === null ? (
          <bdi className="wrap-anywhere">{title}</bdi>
        ) : (
          <AddressLink
            href={`/documents/${encodeURIComponent(documentId)}`}
            className="rounded-sm text-accent-ink wrap-anywhere hover:underline"
          >
            <bdi>{title}</bdi>
          </AddressLink>
        )}
      </h2>
      <div className="mt-2">
        <FactList>
          {collection !== null && (
            <Fact name="Collection">
              <bdi>{collection}</bdi>
            </Fact>
          )}
          {sizeBytes !== null && <Fact name="Size">{size(sizeBytes)}</Fact>}
          {type !== null && <Fact name={mediaType === null ? 'Said to be' : 'Type'}>{type}</Fact>}
          {generation > 1 && <Fact name="Content">no. {generation} under this name</Fact>}
          <Fact name="Embedding">
            {embeddingModel === null
              ? 'none: passages are found by their words alone'
              : embeddingModel.startsWith('local:')
                ? `${embeddingModel}, which compares words, not meaning`
                : embeddingModel}
          </Fact>
          {sha256 !== null && (
            <Fact name="SHA-256">
              <code className="font-mono text-xs">{sha256}</code>
            </Fact>
          )}
        </FactList>
      </div>
    </Card>
  )
}
