import type { DocumentKind } from './document-kind.ts'
import type { Parser } from './parser.ts'

/** Each is loaded when a document of its kind comes: a child reads one. */
export const parsers: Readonly<Record<DocumentKind, () => Promise<Parser>>> = {
  text: async () => (await import('../parsers/read-text.ts')).readText,
  markdown: async () => (await import('../parsers/read-markdown.ts')).readMarkdown,
  html: async () => (await import('../parsers/read-html.ts')).readHtml,
  csv: async () => (await import('../parsers/read-csv.ts')).readCsv,
  json: async () => (await import('../parsers/read-json.ts')).readJson,
  'json-lines': async () => (await import('../parsers/read-json-lines.ts')).readJsonLines,
  pdf: async () => (await import('../parsers/read-pdf.ts')).readPdf,
  docx: async () => (await import('../parsers/read-docx.ts')).readDocx,
}
