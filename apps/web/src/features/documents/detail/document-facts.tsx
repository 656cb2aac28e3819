import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Document } from '@workbench/client/models'
import { Card } from '../../../components/card.tsx'
import { CopyButton } from '../../../components/copy-button.tsx'
import { Fact, FactList } from '../../../components/fact-list.tsx'
import { Tag } from '../../../components/tag.tsx'
import { Time } from '../../../components/time.tsx'
import { size } from '../../../format/size.ts'
import { documentKind } from '../document-kind.ts'
import { ingestRunQuery } from '../documents-queries.ts'
import { type IngestOutput, ingestInputOf, ingestOutputOf } from '../ingest-shapes.ts'

/** What a document is, where it came from and how it was read. */
export function DocumentFacts({ document }: { readonly document: Document }) {
  const { collection, tags, sizeBytes, sha256, mediaType, createdAt, updatedAt, chunks, runId } = document
  const { data: run } = useQuery(ingestRunQuery(runId))
  const read = run === undefined ? null : ingestOutputOf(run)
  return (
    <Card aria-label="Facts" className="self-start px-4 py-3 text-sm">
      <FactList>
        <Fact name="Type">
          <span title={mediaType}>{documentKind(document).word}</span>
        </Fact>
        <Fact name="Size">
          {size(sizeBytes)}
          {read !== null && <span className="text-muted">{extent(read)}</span>}
        </Fact>
        <Fact name="Passages">{chunks.toLocaleString('en-US')}</Fact>
        <Fact name="Collection">
          <Link
            to="/documents"
            search={{ collection }}
            className="text-accent-ink underline-offset-2 hover:underline"
          >
            <bdi>{collection}</bdi>
          </Link>
        </Fact>
        {tags.length > 0 && (
          <Fact name="Tags">
            <span className="flex flex-wrap gap-1">
              {tags.map((tag) => (
                <Tag key={tag}>{tag}</Tag>
              ))}
            </span>
          </Fact>
        )}
        <Fact name="Added">
          <Time at={createdAt} />
        </Fact>
        {updatedAt !== createdAt && (
          <Fact name="Changed">
            <Time at={updatedAt} />
          </Fact>
        )}
        <Fact name="Embedding">
          {run === undefined ? '–' : embeddingWords(ingestInputOf(run).embeddingModel)}
        </Fact>
        <Fact name="SHA-256">
          <span className="flex items-center gap-1">
            <code className="font-mono text-xs" title={sha256}>
              {sha256.slice(0, 12)}…
            </code>
            <CopyButton text={sha256} label="Copy SHA-256" />
          </span>
        </Fact>
        <Fact name="Read by">
          <Link
            to="/runs/$id"
            params={{ id: runId }}
            className="text-accent-ink underline-offset-2 hover:underline"
          >
            its run
          </Link>
          {read?.isUnchanged === true && <span className="text-muted">, nothing had changed</span>}
        </Fact>
      </FactList>
      {read !== null && read.notes.length > 0 && (
        <section aria-labelledby="notes-title" className="mt-3 border-t border-line pt-2.5">
          <h2 id="notes-title" className="mb-1 font-medium">
            Left out
          </h2>
          <ul className="flex flex-col gap-1 text-muted">
            {read.notes.map((note) => (
              <li key={note} dir="auto" className="wrap-anywhere">
                {note}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  )
}

function extent({ pages, characters, isUnchanged }: IngestOutput): string {
  const parts = []
  if (pages !== null) parts.push(`${pages.toLocaleString('en-US')} ${pages === 1 ? 'page' : 'pages'}`)
  if (!isUnchanged) parts.push(`${characters.toLocaleString('en-US')} characters of text`)
  return parts.map((part) => `, ${part}`).join('')
}

function embeddingWords(model: string | null) {
  if (model === null) return 'none: found by its words alone'
  if (model.startsWith('local')) return 'local: compares words, not meaning'
  return <code className="font-mono text-xs">{model}</code>
}
