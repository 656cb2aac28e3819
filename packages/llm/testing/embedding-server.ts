import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export interface EmbeddingCall {
  readonly path: string
  /** As it came, in whichever header; null: none. */
  readonly key: string | null
  readonly body: Readonly<Record<string, unknown>>
}

export type EmbeddingAnswer =
  | { readonly vectors: readonly (readonly number[])[] }
  | { readonly status: number; readonly message: string; readonly headers?: Readonly<Record<string, string>> }
  | 'never'

export interface EmbeddingServer {
  /** Without a path. */
  readonly origin: string
  readonly calls: readonly EmbeddingCall[]
  /** Resolves when the first call is there. */
  readonly called: Promise<void>
  /** Default: one vector a text. */
  answer: (texts: number) => EmbeddingAnswer
  close(): Promise<void>
}

/** Answers calls for embeddings as OpenAI and Google do, on 127.0.0.1. */
export async function startEmbeddingServer(): Promise<EmbeddingServer> {
  const calls: EmbeddingCall[] = []
  const sockets = new Set<Socket>()
  let onCall = () => {}
  const called = new Promise<void>((resolve) => {
    onCall = resolve
  })
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await textOf(request)) as Readonly<Record<string, unknown>>
    const path = request.url ?? ''
    const { authorization, 'x-goog-api-key': googleKey } = request.headers
    calls.push({ path, key: authorization ?? (typeof googleKey === 'string' ? googleKey : null), body })
    const texts = [body.input, body.requests].find(Array.isArray)?.length ?? 1
    const answer = running.answer(texts)
    if (answer !== 'never') reply(response, path, answer)
    onCall()
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const running: EmbeddingServer = {
    ...{ origin: `http://127.0.0.1:${port}`, calls, called },
    answer: (count) => ({ vectors: Array.from({ length: count }, (_, n) => [1, n, 0.5]) }),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
  return running
}

function reply(response: ServerResponse, path: string, answer: Exclude<EmbeddingAnswer, 'never'>): void {
  const json = { 'content-type': 'application/json' }
  if ('status' in answer) {
    response.writeHead(answer.status, { ...json, ...answer.headers })
    response.end(JSON.stringify({ error: { message: answer.message } }))
    return
  }
  response.writeHead(200, json)
  response.end(JSON.stringify(path.includes(':') ? byGoogle(path, answer.vectors) : byOpenai(answer.vectors)))
}

type Vectors = readonly (readonly number[])[]

const byOpenai = (vectors: Vectors) => ({
  object: 'list',
  data: vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })),
  usage: { prompt_tokens: 7, total_tokens: 7 },
})

const byGoogle = (path: string, vectors: Vectors) =>
  path.endsWith(':embedContent')
    ? { embedding: { values: vectors[0] } }
    : { embeddings: vectors.map((values) => ({ values })) }

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}
