import { type ClientOptions, createRequests, dataFrom, type Requests } from '../request.ts'

/** What the methods of every resource are made of. */
export interface Calls extends Pick<Requests, 'GET' | 'POST' | 'PUT' | 'DELETE'> {
  /** Where the workbench listens. */
  readonly url: string
  readonly dataOf: ReturnType<typeof dataFrom>
}

export function createCalls(options: ClientOptions): Calls {
  const { GET, POST, PUT, DELETE } = createRequests(options)
  return { GET, POST, PUT, DELETE, url: options.url, dataOf: dataFrom(options.url) }
}
