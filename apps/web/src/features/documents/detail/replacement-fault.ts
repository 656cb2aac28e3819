import type { Document } from '@workbench/client/models'
import { endOf } from '../document-kind.ts'
import { mostBytes } from '../upload/chosen-documents.ts'

/** Why a file can't become the new content of a document; null: it can. It is sent under the document's title. */
export function replacementFault(
  { title }: Pick<Document, 'title'>,
  file: Pick<File, 'name' | 'size'>,
): string | null {
  const wanted = endOf(title)
  if (wanted !== null && endOf(file.name) !== wanted) {
    return `${title} ends with .${wanted}, and so must the file that replaces it. Add ${file.name} as a document of its own.`
  }
  if (file.size === 0) return `${file.name} is empty.`
  return file.size > mostBytes ? `${file.name} is larger than 256 MB.` : null
}
