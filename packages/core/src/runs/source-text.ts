import type { Citation } from '../models/debate.ts'

/** What a citation points to, for people: `[1] city-report.pdf, page 3`. What is missing is left out. */
export function sourceText({ marker, title, documentId, page }: Citation): string {
  const document = title ?? documentId ?? 'a source without a name'
  return `[${marker.replace(/^\[|\]$/g, '')}] ${document}${page == null ? '' : `, page ${page}`}`
}
