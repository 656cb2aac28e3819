/** One line about an address that can't be listened on; null for every other error. */
export function refusal(error: unknown, { host, port }: { host: string; port: number }): string | null {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return `PORT ${port} on ${host} is taken by another program; choose another one, for example PORT=${port + 1}`
    case 'EACCES':
      return `PORT ${port} may not be used by this user; choose one above 1023, for example PORT=4200`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is not an address of this machine; for example HOST=127.0.0.1`
    default:
      return null
  }
}
