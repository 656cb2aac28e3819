import type { DocumentPart } from '@workbench/core/ports/document-reader'

export const part = (
  kind: Exclude<DocumentPart['kind'], 'heading'>,
  text: string,
  page: number | null = null,
): DocumentPart => ({ kind, text, level: null, page })

export const heading = (text: string, level: number, page: number | null = null): DocumentPart => ({
  kind: 'heading',
  text,
  level: Math.min(6, Math.max(1, level)),
  page,
})
