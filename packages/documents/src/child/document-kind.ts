export type DocumentKind = 'text' | 'markdown' | 'html' | 'csv' | 'json' | 'json-lines' | 'pdf' | 'docx'

interface KindInfo {
  readonly mediaType: string
  /** As in `its bytes are …`. */
  readonly said: string
  readonly endings: readonly string[]
  /** Other media types that senders use for it. */
  readonly alsoSentAs: readonly string[]
}

export const documentKinds: Readonly<Record<DocumentKind, KindInfo>> = {
  text: {
    mediaType: 'text/plain',
    said: 'plain text',
    endings: ['txt', 'text', 'log', 'rst', 'adoc', 'org', 'srt', 'vtt'],
    alsoSentAs: [],
  },
  markdown: {
    mediaType: 'text/markdown',
    said: 'Markdown',
    endings: ['md', 'markdown', 'mdown', 'mkd', 'mdx'],
    alsoSentAs: ['text/x-markdown'],
  },
  html: {
    mediaType: 'text/html',
    said: 'HTML',
    endings: ['html', 'htm', 'xhtml'],
    alsoSentAs: ['application/xhtml+xml'],
  },
  csv: {
    mediaType: 'text/csv',
    said: 'CSV',
    endings: ['csv', 'tsv'],
    alsoSentAs: ['application/csv', 'text/tab-separated-values'],
  },
  json: {
    mediaType: 'application/json',
    said: 'JSON',
    endings: ['json', 'geojson'],
    alsoSentAs: ['text/json'],
  },
  'json-lines': {
    mediaType: 'application/jsonl',
    said: 'JSON Lines',
    endings: ['jsonl', 'ndjson'],
    alsoSentAs: ['application/x-ndjson', 'application/ndjson', 'application/x-jsonlines'],
  },
  pdf: { mediaType: 'application/pdf', said: 'a PDF', endings: ['pdf'], alsoSentAs: [] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    said: 'a Word document',
    endings: ['docx'],
    alsoSentAs: [],
  },
}

const entries = Object.entries(documentKinds) as [DocumentKind, KindInfo][]

/** @returns null when nobody here reads files of that ending. */
export const kindOfEnding = (ending: string): DocumentKind | null =>
  entries.find(([, { endings }]) => endings.includes(ending))?.[0] ?? null

export function kindOfMediaType(type: string | null): DocumentKind | null {
  const essence = type?.split(';')[0]?.trim().toLowerCase()
  return (
    entries.find(([, info]) => info.mediaType === essence || info.alsoSentAs.includes(essence ?? ''))?.[0] ??
    null
  )
}

/** In lower case, without the dot; empty when the name has none. */
export const endingOf = (name: string): string =>
  /[^.]\.([a-z0-9]{1,12})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** For whoever added something else. */
export const canBeRead =
  'These can be read: plain text (txt), Markdown (md), HTML, PDF, Word (docx), CSV and TSV, JSON and JSON Lines.'
