import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below the ports that systems hand out for outgoing connections, so nothing takes it while Postgres restarts. */
const firstPort = 15_432
const ports = 500

/**
 * A port on 127.0.0.1 that nobody listens on.
 *
 * @param preferred - Taken when it is free; null for none.
 */
export async function freePort(preferred: number | null): Promise<number> {
  if (preferred !== null && (await isFree(preferred))) return preferred
  // Anywhere among them: were it the first free one, a workbench that starts while the Postgres of another restarts would
  // take its port, and the processes of that one would knock at the wrong door.
  const offset = randomInt(ports)
  for (let step = 0; step < ports; step += 1) {
    const port = firstPort + ((offset + step) % ports)
    if (port !== preferred && (await isFree(port))) return port
  }
  return 0
}

/** Whether a server could listen on the port of 127.0.0.1 now. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })
}
