import { withoutCredentials } from './provider-address.ts'
import { titleIn } from './provider-words.ts'

/** Enough to find a page's title in. */
const mostRead = 64 * 1024

/** What stands at an address in the place of a provider. */
type InItsPlace =
  /** As of a proxy that wants a login, or of a wrong address; the title is null when it has none. */
  | { readonly kind: 'page'; readonly title: string | null }
  | { readonly kind: 'redirect'; readonly to: string }

/** Something answered that is no model. */
export class NotAnAnswer extends Error {
  readonly found: InItsPlace

  constructor(found: InItsPlace) {
    super(`There is a ${found.kind}.`)
    this.name = new.target.name
    this.found = found
  }
}

/**
 * Lets through what may be an answer of a provider. Redirects are not followed: key and prompt would go to somebody
 * whom nobody named, and most of them turn a call into something else.
 *
 * @throws NotAnAnswer for a redirect, and for a page that says it is fine.
 */
export async function onlyAnswers(response: Response): Promise<Response> {
  const to = redirectOf(response)
  if (to !== null) {
    await response.body?.cancel()
    throw new NotAnAnswer({ kind: 'redirect', to })
  }
  if (!response.ok || !/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) return response
  const title = titleIn((await response.text()).slice(0, mostRead))
  throw new NotAnAnswer({ kind: 'page', title: title?.trim() ?? null })
}

/** @returns where a response leads, without credentials and query; null when it leads nowhere else. */
export function redirectOf({ status, url, headers }: Response): string | null {
  const location = headers.get('location')
  if (status < 300 || status > 399 || location === null) return null
  return URL.canParse(location, url) ? withoutCredentials(new URL(location, url).href) : 'somewhere else'
}
