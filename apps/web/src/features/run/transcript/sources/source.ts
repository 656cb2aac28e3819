import type { Turn } from '@workbench/client/models'

/** A passage that a turn was given or cites, as far as it is known: imported runs may know little. */
export interface Source {
  readonly marker: string
  readonly title: string | null
  readonly text: string | null
  readonly page: number | null
  /** Outermost first. */
  readonly heading: readonly string[]
  readonly documentId: string | null
  readonly chunkId: string | null
}

type Told = Pick<Source, 'marker' | 'documentId' | 'chunkId'> & {
  readonly [Field in keyof Source]?: Source[Field] | undefined
}

const sourceOf = ({ marker, title, text, page, heading, documentId, chunkId }: Told): Source => ({
  marker,
  title: title ?? null,
  text: text ?? null,
  page: page ?? null,
  heading: heading ?? [],
  documentId,
  chunkId,
})

/** What a turn cites, each marker once, in the order of the markers. */
export function citedSources({ citations }: Pick<Turn, 'citations'>): readonly Source[] {
  const byMarker = new Map(citations.map((citation) => [citation.marker, sourceOf(citation)]))
  return [...byMarker.values()].sort((a, b) => a.marker.localeCompare(b.marker, 'en', { numeric: true }))
}

/** What a turn was given to read, as it was given. */
export const givenSources = ({ passages = [] }: Pick<Turn, 'passages'>): readonly Source[] =>
  passages.map(sourceOf)

/** There is something to tell of it beside its marker. */
export const isTold = ({ title, text, documentId }: Source): boolean =>
  title !== null || text !== null || documentId !== null

/** Where it stands in its document; null when nobody knows. */
export const addressOfSource = ({ documentId, chunkId }: Source): string | null =>
  documentId === null
    ? null
    : `/documents/${encodeURIComponent(documentId)}${chunkId === null ? '' : `?chunk=${encodeURIComponent(chunkId)}`}`

/** What it is called. */
export const titleOfSource = ({ title }: Pick<Source, 'title'>): string =>
  title ?? 'A document without a name'

/** `Page 3 · Setup › Ports`; empty when neither is known. */
export const placeOfSource = ({ page, heading }: Pick<Source, 'page' | 'heading'>): string =>
  [...(page === null ? [] : [`Page ${page}`]), ...(heading.length === 0 ? [] : [heading.join(' › ')])].join(
    ' · ',
  )
