import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { answerStatus, answerStream } from './chat-completions-answer.ts'
import { type Reply, textReply } from './chat-completions-reply.ts'

/** The body of a call, as far as tests look at it. */
export interface ChatCompletionsBody {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly stream?: boolean
  readonly stream_options?: { readonly include_usage?: boolean }
  readonly temperature?: number
  readonly max_tokens?: number
  readonly seed?: number
}

/** One call of `POST /chat/completions`. Times are milliseconds since the epoch, with fractions. */
export interface RecordedRequest {
  /** From 0, in the order in which the calls came. */
  readonly index: number
  readonly headers: IncomingHttpHeaders
  readonly body: ChatCompletionsBody
  /** When its headers were there. */
  readonly startedAt: number
  /** When the last byte of the answer was handed over; null until then, and for answers that broke. */
  finishedAt: number | null
  /** When the client went away before it had the whole answer; null when it did not. */
  closedAt: number | null
}

/** Decides what a call is answered with, e.g. by its prompt or by how many came before it. */
export type Script = (request: RecordedRequest, callIndex: number) => Reply | Promise<Reply>

export interface ChatCompletionsServer {
  /** What a client takes as its base URL, e.g. `http://127.0.0.1:41234/v1`. */
  readonly baseUrl: string
  /** Every call so far. */
  readonly requests: readonly RecordedRequest[]
  /** Calls of `GET /models` so far. */
  readonly modelListCalls: number
  readonly openConnections: number
  /** Connections that were opened so far. */
  readonly connectionsMade: number
  /** Calls that are being answered at the moment. */
  readonly callsInFlight: number
  /** The most calls that were being answered at one time. */
  readonly mostCallsInFlight: number
  /** Holds for calls that come from now on. */
  setScript(script: Script): void
  /** Cuts every connection and frees the port. */
  close(): Promise<void>
}

export interface ChatCompletionsServerOptions {
  /** Answers every call with a short text when left out. */
  readonly script?: Script
  /** What `GET /models` lists; `never` leaves the question without an answer. Default: one model, `scripted`. */
  readonly models?: readonly string[] | 'never'
  /** Default 0: any free port. */
  readonly port?: number
}

const now = (): number => performance.timeOrigin + performance.now()

/**
 * A server on 127.0.0.1 that speaks OpenAI's streamed chat completions and answers as a script says. It stands in
 * for a real provider in tests and benchmarks, and is light enough for hundreds of streams at a time.
 */
export async function startChatCompletionsServer(
  options: ChatCompletionsServerOptions = {},
): Promise<ChatCompletionsServer> {
  let script: Script = options.script ?? (() => textReply('Hello from the scripted model.'))
  const models = options.models ?? ['scripted']
  const requests: RecordedRequest[] = []
  const sockets = new Set<Socket>()
  let connectionsMade = 0
  let modelListCalls = 0
  let callsInFlight = 0
  let mostCallsInFlight = 0

  async function answerCall(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = now()
    callsInFlight += 1
    mostCallsInFlight = Math.max(mostCallsInFlight, callsInFlight)
    response.once('close', () => {
      callsInFlight -= 1
    })
    const body = JSON.parse(await readText(incoming)) as ChatCompletionsBody
    const request: RecordedRequest = {
      index: requests.length,
      headers: incoming.headers,
      body,
      startedAt,
      finishedAt: null,
      closedAt: null,
    }
    requests.push(request)
    let isCut = false
    response.once('close', () => {
      if (response.writableFinished) request.finishedAt = now()
      else if (!isCut) request.closedAt = now()
    })
    const reply = await script(request, request.index)
    if (response.destroyed) return
    if (reply.kind === 'status') answerStatus(response, reply)
    else if (reply.kind === 'stream' && body.stream !== true) {
      answerStatus(response, {
        kind: 'status',
        status: 400,
        body: { error: { message: 'Only streams here' } },
      })
    } else if (reply.kind === 'stream') {
      answerStream(response, reply, body.model, () => {
        isCut = true
      })
    }
  }

  const server = createServer({ noDelay: true }, (incoming, response) => {
    if (incoming.method === 'POST' && incoming.url?.endsWith('/chat/completions') === true) {
      answerCall(incoming, response).catch((error: unknown) => {
        if (response.headersSent) response.destroy()
        else
          answerStatus(response, { kind: 'status', status: 500, body: { error: { message: String(error) } } })
      })
    } else if (incoming.method === 'GET' && incoming.url?.endsWith('/models') === true) {
      modelListCalls += 1
      if (models === 'never') return
      const data = models.map((id) => ({ id, object: 'model', owned_by: 'tests' }))
      answerStatus(response, { kind: 'status', status: 200, body: { object: 'list', data } })
    } else {
      answerStatus(response, { kind: 'status', status: 404, body: { error: { message: 'No such route' } } })
    }
  })
  server.on('connection', (socket) => {
    connectionsMade += 1
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo

  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    get modelListCalls() {
      return modelListCalls
    },
    get openConnections() {
      return sockets.size
    },
    get connectionsMade() {
      return connectionsMade
    },
    get callsInFlight() {
      return callsInFlight
    },
    get mostCallsInFlight() {
      return mostCallsInFlight
    },
    setScript(next) {
      script = next
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of incoming) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}
