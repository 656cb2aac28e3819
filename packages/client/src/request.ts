import createClient, { type Client } from 'openapi-fetch'
import { ApiError, NoServerError } from './errors.ts'
import type { paths } from './generated/api.ts'
import type { Problem } from './models.ts'

export interface ClientOptions {
  /** Where the workbench listens, e.g. `http://127.0.0.1:4200`. */
  readonly url: string
  /** The server's WORKBENCH_TOKEN; a browser has its cookie instead. */
  readonly token?: string | null
  /** Another fetch, for tests or proxies. */
  readonly fetch?: (request: Request) => Promise<Response>
}

export type Requests = Client<paths>

/**
 * Typed requests to every address of the API document. They throw NoServerError when nothing answers and ApiError
 * when the answer is a problem; an aborted one throws the signal's reason.
 */
export function createRequests({ url, token = null, fetch = globalThis.fetch }: ClientOptions): Requests {
  const requests = createClient<paths>({
    baseUrl: url,
    headers: { accept: 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    fetch: async (request) => {
      try {
        return await fetch(request)
      } catch (cause) {
        request.signal.throwIfAborted()
        throw new NoServerError(url, cause)
      }
    },
  })
  requests.use({
    async onResponse({ response }) {
      if (!response.ok) throw await problemOf(response, url)
    },
  })
  return requests
}

/**
 * Takes the data out of answers; the middleware has thrown for those that are problems.
 *
 * @throws NoServerError when the connection broke within the answer, ApiError when it is none of a workbench.
 */
export const dataFrom =
  (url: string) =>
  async <Data>(answer: Promise<{ data?: Data | undefined; response: Response }>): Promise<Data> => {
    const { data, response } = await answer.catch((error: unknown) => {
      if (error instanceof SyntaxError) throw strangeAnswer(url, 200, error)
      // How fetch tells of a broken connection.
      throw error instanceof TypeError ? new NoServerError(url, error) : error
    })
    if (data !== undefined || response.status === 204) return data as Data
    throw strangeAnswer(url, response.status)
  }

export const strangeAnswer = (url: string, status: number, cause?: unknown): ApiError =>
  new ApiError(status, `${url} does not answer like a workbench.`, { cause })

export async function problemOf(response: Response, url: string): Promise<ApiError> {
  const requestId = response.headers.get('x-request-id')
  const problem = problemIn(await response.text().catch(() => ''))
  const faults = (problem?.errors ?? []).map(({ path, message }) => `${path}: ${message}`)
  const told = faults.length > 1 ? faults.join('; ') : (problem?.detail ?? problem?.title)
  const message = told ?? `${url} answered ${response.status}, not like a workbench.`
  return new ApiError(response.status, message, { problem, requestId })
}

function problemIn(text: string): Problem | null {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null && 'status' in body ? (body as Problem) : null
  } catch {
    return null
  }
}
