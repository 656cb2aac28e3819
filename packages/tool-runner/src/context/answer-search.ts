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

export async function answerSearch(
  { query, collection, limit }: SearchRequest,
  { documents, grant, isBuiltIn }: CallContext,
): Promise<SearchValue> {
  if (!isBuiltIn || grant.tool !== 'search_documents')
    throw new ToolError('denied_run', 'Documents are searched by the tool search_documents alone.')
  if (documents === null)
    return { items: [], note: 'There are no documents yet: nothing was added to this workbench.' }
  return {
    items: await documents.search({ query, collections: collection === null ? null : [collection], limit }),
  }
}
