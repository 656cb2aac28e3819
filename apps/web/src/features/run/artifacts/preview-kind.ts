import type { Artifact } from '@workbench/client/models'

export type PreviewKind = 'text' | 'markdown' | 'csv' | 'json' | 'image' | 'pdf' | 'none'

const byType: Readonly<Record<string, PreviewKind>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/csv': 'csv',
  'application/json': 'json',
  'image/png': 'image',
  'image/jpeg': 'image',
  'image/gif': 'image',
  'image/webp': 'image',
  'application/pdf': 'pdf',
}

const byEnding: Readonly<Record<string, PreviewKind>> = {
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
  json: 'json',
}

/** A picture is decoded whole: a small file can be a large one, a large one is not worth the wait. */
const largestImage = 32 * 1024 * 1024

/**
 * How a file can be looked at without opening it: what could act as a page (HTML, SVG, anything unknown) is for download
 * alone. Plain text is what the end of its name says.
 */
export function previewKind({
  name,
  mediaType,
  sizeBytes,
}: Pick<Artifact, 'name' | 'mediaType' | 'sizeBytes'>): PreviewKind {
  const [essence = ''] = mediaType.toLowerCase().split(';')
  const kind = byType[essence.trim()] ?? 'none'
  if (kind === 'image' && sizeBytes > largestImage) return 'none'
  return kind === 'text' ? (byEnding[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? kind) : kind
}
