/**
 * The address of a database in the words of pg 8. To it `sslmode=prefer`, `require` and `verify-ca` mean `verify-full`,
 * and each process says on stderr, before any line of ours, that this will change: so what is meant is said.
 */
export function driverUrl(databaseUrl: string): string {
  // With this, they mean what they mean to libpq, and nothing is said.
  if (/[?&]uselibpqcompat=true(?=&|$)/.test(databaseUrl)) return databaseUrl
  return databaseUrl.replace(/(?<=[?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/g, 'verify-full')
}
