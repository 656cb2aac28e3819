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
  /** As the workbench says it once it has looked at the bytes. */
  readonly mediaType: string
  /** How names of such files end, without the dot. */
  readonly endings: readonly string[]
}

/** What can be read. */
const kinds: readonly Kind[] = [
  { word: 'PDF', icon: FileType, mediaType: 'application/pdf', endings: ['pdf'] },
  {
    word: 'Word',
    icon: FileType,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  {
    word: 'Markdown',
    icon: FileText,
    mediaType: 'text/markdown',
    endings: ['md', 'markdown', 'mdown', 'mkd', 'mdx'],
  },
  {
    word: 'Text',
    icon: FileText,
    mediaType: 'text/plain',
    endings: ['txt', 'text', 'log', 'rst', 'adoc', 'org', 'srt', 'vtt'],
  },
  { word: 'Web page', icon: Globe, mediaType: 'text/html', endings: ['html', 'htm', 'xhtml'] },
  { word: 'Table', icon: FileSpreadsheet, mediaType: 'text/csv', endings: ['csv', 'tsv'] },
  { word: 'JSON', icon: FileBraces, mediaType: 'application/json', endings: ['json', 'geojson'] },
  { word: 'JSON Lines', icon: FileBraces, mediaType: 'application/jsonl', endings: ['jsonl', 'ndjson'] },
]

const other = { word: 'File', icon: FileIcon }

/** For the browser's choice of files. */
export const readableFiles = kinds.flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join(',')

/** Whether a file can be read, by its name; the bytes decide. */
export const isReadable = (title: string): boolean => kindOfName(title) !== undefined

/** What a document is, for people: as its bytes say, or as its name does before they were looked at. */
export function documentKind({
  mediaType,
  title,
}: Pick<Document, 'mediaType' | 'title'>): Pick<Kind, 'word' | 'icon'> {
  const type = mediaType.split(';', 1)[0]?.trim().toLowerCase()
  return kinds.find((kind) => kind.mediaType === type) ?? kindOfName(title) ?? other
}

/** Whether its text is about as long as its bytes. */
export function isPlainText(document: Pick<Document, 'mediaType' | 'title'>): boolean {
  const { word } = documentKind(document)
  return ['Markdown', 'Text', 'Table', 'JSON', 'JSON Lines'].includes(word)
}

const kindOfName = (title: string) => {
  const end = endOf(title)
  return end === null ? undefined : kinds.find(({ endings }) => endings.includes(end))
}

/** The end of a file's name without its dot, in small letters; null: it has none. */
export function endOf(title: string): string | null {
  const dot = title.lastIndexOf('.')
  return dot <= 0 || dot === title.length - 1 ? null : title.slice(dot + 1).toLowerCase()
}
