import type { Document } from '@workbench/client/models'
import {
  FileBraces,
  File as FileIcon,
  FileSpreadsheet,
  FileText,
  FileType,
  Globe,
  type LucideIcon,
} from 'lucide-react'

interface Kind {
  readonly word: string
  readonly icon: LucideIcon
}

const kinds = {
  pdf: { word: 'PDF', icon: FileType },
  docx: { word: 'Word', icon: FileType },
  html: { word: 'Web page', icon: Globe },
  csv: { word: 'Table', icon: FileSpreadsheet },
  json: { word: 'JSON', icon: FileBraces },
  markdown: { word: 'Markdown', icon: FileText },
  text: { word: 'Text', icon: FileText },
} as const satisfies Record<string, Kind>

const byType: Readonly<Record<string, Kind>> = {
  'application/pdf': kinds.pdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': kinds.docx,
  'text/html': kinds.html,
  'application/xhtml+xml': kinds.html,
  'text/csv': kinds.csv,
  'text/tab-separated-values': kinds.csv,
  'application/json': kinds.json,
  'text/markdown': kinds.markdown,
  'text/plain': kinds.text,
}

const byEnd: Readonly<Record<string, Kind>> = {
  pdf: kinds.pdf,
  docx: kinds.docx,
  html: kinds.html,
  htm: kinds.html,
  csv: kinds.csv,
  json: kinds.json,
  md: kinds.markdown,
  markdown: kinds.markdown,
  txt: kinds.text,
}

/** What a document is, for people: as its bytes say, or as its name does before they were looked at. */
export function documentKind({ mediaType, title }: Pick<Document, 'mediaType' | 'title'>): Kind {
  const type = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const end = endOf(title)
  return byType[type] ?? (end === null ? undefined : byEnd[end]) ?? { word: 'File', icon: FileIcon }
}

/** The end of a file's name without its dot, in small letters; null: it has none. */
export function endOf(title: string): string | null {
  const dot = title.lastIndexOf('.')
  return dot <= 0 || dot === title.length - 1 ? null : title.slice(dot + 1).toLowerCase()
}
