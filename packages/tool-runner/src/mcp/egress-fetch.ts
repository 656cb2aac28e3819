import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js'
import { outgoingHeaders } from '../context/outgoing-headers.ts'
import type { Egress, EgressRequest, EgressRules, EgressStream } from '../egress/egress.ts'
import { ToolError } from '../tool-error.ts'
import { createBell } from './bell.ts'
import { type CallScope, callScope } from './call-scope.ts'
import { hostOf, type RemoteMcpServer } from './mcp-config.ts'

type Headers = EgressRequest['headers']

const mebibyte = 1024 * 1024
/** Beside the result an answer has its envelope, and pictures that are described and not passed on. */
const mostBesideResult = 4 * mebibyte
const dayMs = 24 * 60 * 60 * 1000
/** Between two streams at least. */
const streamGapMs = 1_000

/**
 * The only way to a remote MCP server: through the egress, to the configured address and nowhere else. What is sent on
 * behalf of a call is under the policy of that call and in its audit; the rest is the session's own (`initialize`,
 * lists, the stream of notifications).
 */
export function createEgressFetch(server: RemoteMcpServer, egress: Pick<Egress, 'open'>): FetchLike {
  let nextStreamAt = 0
  // How soon the SDK opens a stream again that ended is up to the server: with `retry: 0` at once, for ever.
  const paceStreams = async (signal: AbortSignal) => {
    const now = performance.now()
    const waitMs = Math.max(0, nextStreamAt - now)
    nextStreamAt = now + waitMs + streamGapMs
    if (waitMs > 0) await createBell().wait(waitMs, signal)
  }

  return async (input, init = {}) => {
    const scope = callScope.getStore()
    const url = new URL(input)
    if (url.origin !== server.url.origin) throw elsewhere(server, url)
    const method = (init.method ?? 'GET').toUpperCase()
    const request = {
      url: url.href,
      method,
      headers: headersOf(init, server, scope),
      body: typeof init.body === 'string' ? new TextEncoder().encode(init.body) : null,
      redirect: 'manual',
    } as const
    const signals = init.signal == null ? [] : [init.signal]
    if (method === 'GET') await paceStreams(AbortSignal.any([...signals, ...(scope ? [scope.signal] : [])]))
    const answer = await (scope === undefined
      ? egress.open(request, rulesOfSession(server, method, signals))
      : openForCall(egress, request, scope, signals))
    const target = redirectOf(answer, url)
    const body = bodyFor(scope, answer.body)
    if (target !== null && target.origin !== server.url.origin) {
      await body.cancel()
      throw elsewhere(server, target)
    }
    const { status, headers } = answer
    // A Response refuses a body with these, and there is none.
    if (status === 204 || status === 205 || status === 304) {
      await body.cancel()
      return new Response(null, { status, headers })
    }
    if (status < 200 || status > 599)
      throw new ToolError('failed', `Its server answered with the status ${status}.`)
    return new Response(body, { status, headers })
  }
}

/** Those of the configuration win over the SDK's. A call's own tie it to its run in the logs of the other side. */
function headersOf(init: RequestInit, { headers }: RemoteMcpServer, scope: CallScope | undefined): Headers {
  const configured = new Set(headers.map(([name]) => name.toLowerCase()))
  const sdk = [...new globalThis.Headers(init.headers)].filter(([name]) => !configured.has(name))
  if (scope === undefined) return [...sdk, ...headers]
  const { correlation, idempotencyKey } = scope.grant
  return outgoingHeaders([...sdk, ...headers], correlation, idempotencyKey)
}

/** Under the policy of the call, and in its audit: the call is not over before the audit knows of the connection. */
async function openForCall(
  egress: Pick<Egress, 'open'>,
  request: EgressRequest,
  { grant: { policy, audit }, signal, holdFor }: CallScope,
  signals: readonly AbortSignal[],
): Promise<EgressStream> {
  const { promise: contacted, resolve } = Promise.withResolvers<void>()
  const opened = egress.open(request, {
    net: policy.net,
    maxRequestBytes: 4 * mebibyte,
    maxResponseBytes: mostBesideResult + 2 * policy.maxOutputBytes,
    totalTimeoutMs: policy.timeoutMs,
    idleTimeoutMs: policy.timeoutMs,
    signal: AbortSignal.any([...signals, signal]),
    onContact: (contact) => {
      audit.contacted(contact)
      resolve()
    },
  })
  holdFor(
    opened.then(
      () => contacted,
      () => undefined,
    ),
  )
  return opened
}

function rulesOfSession(
  server: RemoteMcpServer,
  method: string,
  signals: readonly AbortSignal[],
): EgressRules {
  // The stream of notifications may say nothing for hours. It comes back when one of its limits cut it.
  const isStream = method === 'GET'
  const patienceMs = isStream ? dayMs : 30_000
  return {
    net: [hostOf(server)],
    maxRequestBytes: mebibyte,
    maxResponseBytes: (isStream ? 64 : 16) * mebibyte,
    totalTimeoutMs: patienceMs,
    idleTimeoutMs: patienceMs,
    signal: AbortSignal.any([...signals]),
    onContact: () => undefined,
  }
}

function redirectOf(
  { status, headers }: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
  from: URL,
): URL | null {
  const location = status >= 300 && status < 400 ? headers.location : undefined
  return location === undefined ? null : URL.parse(location, from.href)
}

const elsewhere = (server: RemoteMcpServer, target: URL): ToolError =>
  new ToolError(
    'denied_net',
    `The MCP server "${server.name}" sent the request on to ${target.host}. Only ${hostOf(server)}, as configured, is asked.`,
  )

/**
 * The body as the SDK gets it. Reading begins at once, since the SDK lets go of some bodies without a look at them. And
 * it tells nobody when the stream of an answer breaks: the call would go on to its timeout.
 */
function bodyFor(scope: CallScope | undefined, body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let next: ReturnType<typeof reader.read> | null = reader.read()
  next.catch(() => undefined)
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await (next ?? reader.read())
        next = null
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        scope?.fail(error instanceof Error ? error : new Error(String(error)))
        controller.error(error)
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
