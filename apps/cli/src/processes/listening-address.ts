import { createServer } from 'node:net'

export type PortState = 'free' | 'taken' | 'forbidden' | 'no-such-host' | 'unknown'

const states: Readonly<Record<string, PortState>> = {
  EADDRINUSE: 'taken',
  EACCES: 'forbidden',
  EADDRNOTAVAIL: 'no-such-host',
  ENOTFOUND: 'no-such-host',
}

/** Whether a server could listen on host and port, found out by trying. Port 0 stands for any; the one found is told. */
export function tryListening(host: string, port: number): Promise<{ state: PortState; port: number }> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ state: states[error.code ?? ''] ?? 'unknown', port })
    })
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address()
      const found = typeof address === 'object' && address !== null ? address.port : port
      server.close(() => resolve({ state: 'free', port: found }))
    })
  })
}

/** One line about an address that a server can't listen on; null when nothing speaks against it. */
export function listeningFault(host: string, port: number, state: PortState): string | null {
  const other = port === 65_535 ? 4200 : port + 1
  switch (state) {
    case 'taken':
      return `PORT ${port} on ${host} is taken by another program; choose another one, for example PORT=${other}`
    case 'forbidden':
      return `PORT ${port} may not be used by this user; choose one above 1023, for example PORT=4200`
    case 'no-such-host':
      return `HOST ${host} is not an address of this machine; for example HOST=127.0.0.1`
    default:
      return null
  }
}

/** Address to reach a server by from this machine, when it listens on `host`. */
export function localUrl(host: string, port: number): string {
  const bare = host.replace(/^\[(.*)\]$/, '$1')
  const reachable = bare === '0.0.0.0' ? '127.0.0.1' : bare === '::' ? '::1' : bare
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}
