/** The path of an address as logs and traces may show it: no query, and no link that decides by itself. */
export const loggedPath = (url: string): string =>
  (url.split('?', 1)[0] ?? '').replace(/^\/approve\/.+/s, '/approve/[redacted]')
