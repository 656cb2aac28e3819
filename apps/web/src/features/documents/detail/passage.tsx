import { Link } from '@tanstack/react-router'
import type { DocumentChunk } from '@workbench/client/models'
import clsx from 'clsx'
import { MarkedText } from '../../../components/marked-text.tsx'
import { placeOfSource } from '../../run/transcript/sources/source.ts'
import { wordMarks } from './word-marks.ts'

interface Props {
  readonly chunk: DocumentChunk
  /** What was searched for in the document; its words are marked. */
  readonly q: string
  /** It is the one that the address points at. */
  readonly isPointedAt: boolean
}

/** A passage as it is found and cited: where it stands, what it says, how often it was used. */
export function Passage({ chunk, q, isPointedAt }: Props) {
  const { id, documentId, ordinal, text, uses } = chunk
  const place = placeOfSource(chunk)
  return (
    <article
      aria-label={`Passage ${ordinal + 1}`}
      aria-current={isPointedAt ? 'location' : undefined}
      className={clsx(
        'border-b border-line px-4 py-3',
        isPointedAt && 'bg-accent-soft shadow-[inset_3px_0_0_var(--color-accent-ink)]',
      )}
    >
      <header className="mb-1 flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5 text-xs text-muted">
        <Link
          data-row
          to="/documents/$id"
          params={{ id: documentId }}
          search={{ chunk: id, ...(q !== '' && { q }) }}
          replace
          resetScroll={false}
          aria-label={`Link to passage ${ordinal + 1}`}
          className="font-medium tabular-nums text-accent-ink underline-offset-2 hover:underline"
        >
          {ordinal + 1}
        </Link>
        {place !== '' && (
          <bdi className="min-w-0 wrap-anywhere" title="Where it stands">
            {place}
          </bdi>
        )}
        {uses > 0 && (
          <Link
            to="/documents/$id"
            params={{ id: documentId }}
            search={{ tab: 'uses', chunk: id }}
            className="ml-auto shrink-0 text-accent-ink underline-offset-2 hover:underline"
          >
            {uses === 1 ? 'given to 1 turn' : `given to ${uses.toLocaleString('en-US')} turns`}
          </Link>
        )}
      </header>
      <p dir="auto" className="max-w-[80ch] text-base leading-relaxed whitespace-pre-wrap wrap-anywhere">
        <MarkedText text={text} marks={wordMarks(text, q)} />
      </p>
    </article>
  )
}
