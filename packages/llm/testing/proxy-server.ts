import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

export interface ScriptedProxy {
  /** E.g. `http://127.0.0.1:41234`. */
  readonly url: string
  /** `GET http://…` and `CONNECT host:port`, in the order they came. */
  readonly asked: readonly string[]
  /** Of each of them; null where there were none. */
  readonly credentials: readonly (string | null)[]
  close(): Promise<void>
}

/**
 * A proxy on loopback that resolves no names: whatever is asked for is at the port given.
 *
 * @param options.refusal - Everything is answered with this status.
 */
export async function startProxy(
  targetPort: number,
  options: { refusal?: number } = {},
): Promise<ScriptedProxy> {
  const { refusal } = options
  const asked: string[] = []
  const credentials: (string | null)[] = []
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    credentials.push(incoming.headers['proxy-authorization'] ?? null)
    if (refusal !== undefined) {
      outgoing.writeHead(refusal).end()
      return
    }
    const { pathname } = new URL(incoming.url ?? '')
    const { method, headers } = incoming
    const onward = request(
      { host: '127.0.0.1', port: targetPort, path: pathname, method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    incoming.pipe(onward)
  })
  server.on('connect', ({ url, headers }, socket) => {
    asked.push(`CONNECT ${url}`)
    credentials.push(headers['proxy-authorization'] ?? null)
    socket.on('error', () => {})
    if (refusal !== undefined) {
      socket.end(`HTTP/1.1 ${refusal} No\r\n\r\n`)
      return
    }
    const onward = connect(targetPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('close', () => onward.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    credentials,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
