import type { Event, Run, RunSummary } from '@workbench/client/models'
import { frame } from '@workbench/client/testing/an-event'
import { answerJson, type FakeRequest, startFakeApiServer } from '@workbench/client/testing/fake-api-server'

interface Shelf {
  readonly runs?: readonly Run[]
  readonly events?: readonly Event[]
  readonly comparison?: unknown
  readonly personas?: readonly { readonly id: string; readonly name: string }[]
  readonly scenarios?: readonly { readonly id: string; readonly name: string }[]
  /** What an export holds. */
  readonly text?: string
  /** What becomes of a request that starts or ends something; null: it is refused with 409. */
  readonly started?: string | null
}

/** A server that knows these runs, newest first, and takes whatever is started. */
export async function startFakeWorkbench(shelf: Shelf = {}) {
  const server = await startFakeApiServer((request, response) => {
    const { pathname, searchParams } = new URL(request.path, 'http://fake')
    if (request.method === 'POST') return start(shelf, pathname, response)
    const [, collection, id, part] = pathname.split('/')
    const found = (shelf.runs ?? []).find((run) => run.id === id)
    if (pathname === '/runs') return answerJson(response, pageOf(shelf.runs ?? [], searchParams))
    if (pathname === '/runs/compare') return answerJson(response, shelf.comparison)
    const isLibrary = collection === 'personas' || collection === 'scenarios'
    if (isLibrary && (id === 'export' || part === 'export')) {
      return void response.writeHead(200, { 'content-type': 'application/yaml' }).end(shelf.text ?? '')
    }
    if (collection === 'personas')
      return answerJson(response, { items: shelf.personas ?? [], nextCursor: null })
    if (collection === 'scenarios') {
      return answerJson(response, { items: shelf.scenarios ?? [], nextCursor: null })
    }
    if (found === undefined)
      return answerJson(response, { status: 404, detail: 'There is no such run.' }, 404)
    if (part === undefined) return answerJson(response, found)
    if (part === 'export') {
      return void response.writeHead(200, { 'content-type': 'text/markdown' }).end(shelf.text ?? '')
    }
    return events(shelf.events ?? [], request, response)
  })
  return {
    ...server,
    /** What was started or ended. */
    posts: () => server.requests.filter(({ method }) => method === 'POST'),
  }
}

type Response = Parameters<Parameters<typeof startFakeApiServer>[0]>[1]

function start({ started, runs = [] }: Shelf, pathname: string, response: Response) {
  const runId = pathname.split('/')[2] ?? ''
  if (started === null) {
    return answerJson(response, { status: 409, detail: 'This run has already ended.' }, 409)
  }
  const isKnown = pathname === '/debates/run' || runs.some(({ id }) => id === runId)
  if (!isKnown) return answerJson(response, { status: 404, detail: 'There is no such run.' }, 404)
  answerJson(response, { runId: started ?? runId, status: 'queued' }, 202)
}

function pageOf(runs: readonly RunSummary[], query: URLSearchParams) {
  const statuses = query.getAll('status')
  const matching = runs.filter(({ status }) => statuses.length === 0 || statuses.includes(status))
  const from = Number(query.get('cursor') ?? 0)
  const to = from + Number(query.get('limit') ?? 50)
  return { items: matching.slice(from, to), nextCursor: to < matching.length ? String(to) : null }
}

function events(all: readonly Event[], { headers }: FakeRequest, response: Response) {
  if (headers.accept !== 'text/event-stream') return answerJson(response, { items: all, nextCursor: null })
  const after = Number(headers['last-event-id'] ?? 0)
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  const coming = all.filter(({ seq }) => seq > after)
  response.end(coming.map(frame).join(''))
}
