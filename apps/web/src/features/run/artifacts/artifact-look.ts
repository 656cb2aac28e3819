import { Braces, File, FileText, Image, type LucideIcon, Sheet } from 'lucide-react'
import type { PreviewKind } from './preview-kind.ts'

/** The picture beside the name of a file. */
export const artifactIcon: Readonly<Record<PreviewKind, LucideIcon>> = {
  text: FileText,
  markdown: FileText,
  csv: Sheet,
  json: Braces,
  image: Image,
  pdf: FileText,
  none: File,
}
