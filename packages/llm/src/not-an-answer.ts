import { titleIn } from './provider-words.ts'

/** Enough to find a page's title in. */
const mostRead = 64 * 1024

/** Something answered well that is no model: a page, as of a proxy that wants a login, or of a wrong address. */
export class NotAnAnswer extends Error {
  /** The title of the page; null when it has none. */
  readonly title: string | null

  constructor(title: string | null) {
    super('A page was answered.')
    this.name = new.target.name
    this.title = title
  }
}

/** @throws NotAnAnswer when a response that says it is fine is a page. */
export async function refusePages(response: Response): Promise<Response> {
  if (!response.ok || !/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) return response
  throw new NotAnAnswer(titleIn((await response.text()).slice(0, mostRead)))
}
