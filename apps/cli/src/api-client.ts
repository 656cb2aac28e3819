import type { DebateRequest } from '@workbench/core/models/debate-request'
import { RunId } from '@workbench/core/models/ids'
import { Persona } from '@workbench/core/models/persona'
import { Run } from '@workbench/core/models/run'
import { Scenario } from '@workbench/core/models/scenario'
import type { ClientConfig } from '@workbench/platform/client-config'
import { z } from 'zod'
import { ApiError, NoServerError } from './api-errors.ts'

const ImportNote = z.object({
  name: z.string(),
  place: z.string(),
  item: z.string().nullable(),
  reason: z.string(),
})
export type ImportNote = z.infer<typeof ImportNote>

const Created = z.array(z.object({ id: z.string(), name: z.string(), file: z.string() }))

export const ImportAnswer = z.object({
  imported: z.object({ personas: z.int(), scenarios: z.int(), runs: z.int() }),
  created: z.object({ personas: Created, scenarios: Created, runs: Created }),
  skipped: z.array(ImportNote),
  failed: z.array(ImportNote),
})
export type ImportAnswer = z.infer<typeof ImportAnswer>

export interface NamedText {
  readonly name: string
  readonly content: string
}

export type ApiClient = ReturnType<typeof createApiClient>

/**
 * The part of the API that these commands need, typed by the models.
 *
 * Every method throws NoServerError when nothing answers and ApiError when the answer is a problem.
 */
export function createApiClient({ url, token }: ClientConfig) {
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` }

  async function request(path: string, init: RequestInit & { headers: Record<string, string> }) {
    const headers = { ...authorization, ...init.headers }
    let answer: Response
    try {
      answer = await fetch(`${url}${path}`, { ...init, headers })
    } catch (error) {
      init.signal?.throwIfAborted()
      throw new NoServerError(url, error)
    }
    if (!answer.ok) throw await problemOf(answer, url)
    return answer
  }

  async function read<Schema extends z.ZodType>(answer: Response, schema: Schema): Promise<z.infer<Schema>> {
    let body: unknown
    try {
      body = await answer.json()
    } catch (cause) {
      throw new ApiError(answer.status, `${url} does not answer like a workbench.`, { cause })
    }
    const parsed = schema.safeParse(body)
    if (parsed.success) return parsed.data
    throw new ApiError(answer.status, `${url} does not answer like a workbench of this version.`, {
      cause: parsed.error,
    })
  }

  const get = async <Schema extends z.ZodType>(path: string, schema: Schema) =>
    read(await request(path, { headers: { accept: 'application/json' } }), schema)

  const post = async <Schema extends z.ZodType>(path: string, body: unknown, schema: Schema) =>
    read(
      await request(path, {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
      schema,
    )

  /** All that a search finds, page by page, at most 10 000. */
  async function search<Item extends z.ZodType>(path: string, text: string, item: Item) {
    const Page = z.object({ items: z.array(item), nextCursor: z.string().nullable() })
    const found: z.infer<Item>[] = []
    let cursor: string | null = null
    for (let page = 0; page < 50; page += 1) {
      const query = new URLSearchParams({ q: text, limit: '200', ...(cursor === null ? {} : { cursor }) })
      const { items, nextCursor }: z.infer<typeof Page> = await get(`${path}?${query}`, Page)
      found.push(...items)
      if (nextCursor === null) break
      cursor = nextCursor
    }
    return found
  }

  return {
    importFiles: (files: readonly NamedText[]) => post('/import', { files }, ImportAnswer),
    /** Scenarios whose name or topic contains the text. */
    searchScenarios: (text: string) => search('/scenarios', text, Scenario),
    getScenario: (id: string) => get(`/scenarios/${encodeURIComponent(id)}`, Scenario),
    searchPersonas: (text: string) => search('/personas', text, Persona),
    getPersona: (id: string) => get(`/personas/${encodeURIComponent(id)}`, Persona),
    startDebate: async (body: DebateRequest) =>
      (await post('/debates/run', body, z.object({ runId: RunId }))).runId,
    getRun: (id: RunId) => get(`/runs/${id}`, Run),
    /** The live stream of a run, as bytes; everything after `afterSeq`. */
    async openEvents(id: RunId, afterSeq: number, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
      const answer = await request(`/runs/${id}/events`, {
        headers: {
          accept: 'text/event-stream',
          ...(afterSeq > 0 ? { 'last-event-id': String(afterSeq) } : {}),
        },
        signal,
      })
      const { body } = answer
      if (body === null || !answer.headers.get('content-type')?.startsWith('text/event-stream')) {
        await body?.cancel()
        throw new ApiError(answer.status, `${url} does not answer like a workbench: no event stream.`)
      }
      return body
    },
    /** Where a person sees the run. */
    addressOf: (id: RunId) => `${url}/runs/${id}`,
  }
}

const Problem = z.object({
  detail: z.string().optional(),
  title: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})

async function problemOf(answer: Response, url: string): Promise<ApiError> {
  const text = await answer.text().catch(() => '')
  const problem = Problem.safeParse(jsonOrNull(text)).data
  const faults = (problem?.errors ?? []).map(({ path, message }) => `${path}: ${message}`)
  const told = faults.length > 1 ? faults.join('; ') : (problem?.detail ?? problem?.title)
  const message = told ?? `${url} answered ${answer.status}, not like a workbench.`
  if (answer.status !== 401) return new ApiError(answer.status, message)
  return new ApiError(401, message, { hint: 'Set WORKBENCH_TOKEN to the token of that server.' })
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
