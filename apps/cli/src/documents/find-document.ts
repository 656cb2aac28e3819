import { allPages } from '@workbench/client/all-pages'
import type { Document } from '@workbench/client/models'
import type { WorkbenchClient } from '@workbench/client/workbench-client'
import { findByName, NameError } from '../debate/find-by-name.ts'
import { isUuid } from '../runs/is-uuid.ts'

const mostSearched = 5_000

/**
 * The document somebody means: by its id, the first 8 or last 6 characters of it, or its title without regard to case.
 *
 * @throws NameError with the candidates when that is not clear.
 */
export async function findDocument(
  wanted: string,
  { documents }: Pick<WorkbenchClient, 'documents'>,
): Promise<Document> {
  const part = wanted.toLowerCase()
  if (/^[0-9a-f-]{6,35}$/.test(part) && !isUuid(part)) {
    const matches: Document[] = []
    let searched = 0
    const read = (cursor: string | undefined) =>
      documents.list({ limit: 200, ...(cursor === undefined ? {} : { cursor }) })
    for await (const document of allPages(read)) {
      const isMatch = document.id.endsWith(part) || (part.length >= 8 && document.id.startsWith(part))
      if (isMatch) matches.push(document)
      searched += 1
      if (searched === mostSearched) break
    }
    const [only, another] = matches
    if (only !== undefined && another === undefined) return only
    if (another !== undefined) {
      throw new NameError(`"${wanted}" is part of ${matches.length} ids.`, { hint: 'Give more of it.' })
    }
  }
  return findByName('document', wanted, {
    get: async (id) => named(await documents.get(id)),
    list: async (query) => {
      const page = await documents.list(query)
      return { ...page, items: page.items.map(named) }
    },
  })
}

const named = (document: Document) => ({ ...document, name: document.title })
