import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { answerStatus, answerStream } from './chat-completions-answer.ts'
import type { ReplyFrames } from './chat-completions-frames.ts'
import { type Reply, type StatusReply, type StreamReply, textReply } from './chat-completions-reply.ts'
import type { ToolExchange } from './tool-exchange.ts'

/** How one provider's calls look on the wire. */
export interface WireProtocol<Body> {
  /** Whether a POST to this path is a call. */
  isCall(path: string): boolean
  /** What is wrong with a call, e.g. that it is no streamed one; answered with 400. */
  problemWith(body: Body, path: string): string | null
  /** The model that a call is for. */
  modelOf(body: Body, path: string): string
  framesOf(reply: StreamReply, model: string): ReplyFrames
  /** Whether a GET of this path asks for the models. */
  isList(path: string): boolean
  listOf(models: readonly string[]): unknown
  /** What a call says of tools. */
  toolsIn(body: Body): ToolExchange
}

/** One call. Times are milliseconds since the epoch, with fractions. */
export interface RecordedRequest<Body> {
  /** From 0, in the order in which the calls came. */
  readonly index: number
  /** With its query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Body
  /** When its headers were there. */
  readonly startedAt: number
  /** When the last byte of the answer was handed over; null until then, and for answers that broke. */
  finishedAt: number | null
  /** When the client went away before it had the whole answer; null when it did not. */
  closedAt: number | null
}

/** Decides what a call is answered with, e.g. by its prompt or by how many came before it. */
export type Script<Body> = (request: RecordedRequest<Body>, callIndex: number) => Reply | Promise<Reply>

export interface ScriptedServer<Body> {
  /** Without a path, e.g. `http://127.0.0.1:41234`. */
  readonly origin: string
  /** Every call so far. */
  readonly requests: readonly RecordedRequest<Body>[]
  /** Questions for the models so far, with the headers they came with. */
  readonly modelListHeaders: readonly IncomingHttpHeaders[]
  readonly openConnections: number
  /** Connections that were opened so far. */
  readonly connectionsMade: number
  /** Calls that are being answered at the moment. */
  readonly callsInFlight: number
  /** The most calls that were being answered at one time. */
  readonly mostCallsInFlight: number
  /** Holds for calls that come from now on. */
  setScript(script: Script<Body>): void
  /** Cuts every connection and frees the port. */
  close(): Promise<void>
}

export interface ScriptedServerOptions<Body> {
  /** Answers every call with a short text when left out. */
  readonly script?: Script<Body>
  /** What is listed; `never` leaves the question without an answer. Default: one model, `scripted`. */
  readonly models?: readonly string[] | 'never' | StatusReply
  /** Default 0: any free port. */
  readonly port?: number
}

const now = (): number => performance.timeOrigin + performance.now()

/** A server on 127.0.0.1 that speaks a provider's protocol and answers as a script says. */
export async function startScriptedServer<Body>(
  protocol: WireProtocol<Body>,
  options: ScriptedServerOptions<Body> = {},
): Promise<ScriptedServer<Body>> {
  let script: Script<Body> = options.script ?? (() => textReply('Hello from the scripted model.'))
  const models = options.models ?? ['scripted']
  const requests: RecordedRequest<Body>[] = []
  const modelListHeaders: IncomingHttpHeaders[] = []
  const sockets = new Set<Socket>()
  let connectionsMade = 0
  let callsInFlight = 0
  let mostCallsInFlight = 0

  async function answerCall(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = now()
    callsInFlight += 1
    mostCallsInFlight = Math.max(mostCallsInFlight, callsInFlight)
    response.once('close', () => {
      callsInFlight -= 1
    })
    const path = incoming.url ?? ''
    const body = JSON.parse(await readText(incoming)) as Body
    const request: RecordedRequest<Body> = {
      index: requests.length,
      path,
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
    if (reply.kind === 'never') return
    const problem = reply.kind === 'stream' ? protocol.problemWith(body, path) : null
    if (reply.kind === 'status') answerStatus(response, reply)
    else if (problem !== null) {
      answerStatus(response, { kind: 'status', status: 400, body: { error: { message: problem } } })
    } else {
      const model = protocol.modelOf(body, path)
      answerStream(response, reply, { model, framesOf: protocol.framesOf }, () => {
        isCut = true
      })
    }
  }

  const server = createServer({ noDelay: true }, (incoming, response) => {
    const path = incoming.url ?? ''
    if (incoming.method === 'POST' && protocol.isCall(path)) {
      answerCall(incoming, response).catch((error: unknown) => {
        if (response.headersSent) response.destroy()
        else
          answerStatus(response, { kind: 'status', status: 500, body: { error: { message: String(error) } } })
      })
    } else if (incoming.method === 'GET' && protocol.isList(path)) {
      modelListHeaders.push(incoming.headers)
      if (models === 'never') return
      if ('kind' in models) answerStatus(response, models)
      else answerStatus(response, { kind: 'status', status: 200, body: protocol.listOf(models) })
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
    origin: `http://127.0.0.1:${port}`,
    requests,
    modelListHeaders,
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
