import type { DocumentHit } from '@workbench/core/models/document'
import { ToolError } from '../tool-error.ts'
import type { CallContext } from './call-context.ts'
import type { ContextRequest } from './context-request.ts'

type SearchRequest = Extract<ContextRequest, { op: 'searchDocuments' }>

export interface SearchValue {
  readonly items: readonly DocumentHit[]
  /** Why there is nothing. */
  readonly note?: string
}

/**
 * A run that names collections is searched in these and nowhere else, whatever a model asks for. One that names none, as a
 * call by hand, searches wherever it likes: having the tool, switched on, is the permission.
 */
export async function answerSearch(
  { query, collection, limit }: SearchRequest,
  { documents, grant, isBuiltIn }: CallContext,
): Promise<SearchValue> {
  if (!isBuiltIn || grant.tool !== 'search_documents')
    throw new ToolError('denied_run', 'Documents are searched by the tool search_documents alone.')
  if (documents === null)
    return { items: [], note: 'There are no documents yet: nothing was added to this workbench.' }
  const { collections: named, signal } = grant
  if (collection !== null && named.length > 0 && !named.includes(collection))
    throw new ToolError('denied_read', `This run reads only the collections ${named.join(', ')}.`)
  const within = collection === null ? named : [collection]
  const collections = within.length === 0 ? null : within
  return { items: await documents.search({ query, collections, limit, signal }) }
}
