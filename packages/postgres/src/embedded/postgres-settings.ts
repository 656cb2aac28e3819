/** Name and value of settings as in postgresql.conf. */
export type PostgresSettings = Readonly<Record<string, string>>

/** Written into postgresql.conf once, where whoever runs the workbench may change them. */
export const initialSettings: PostgresSettings = {
  max_connections: '100',
  shared_buffers: '128MB',
  max_wal_size: '1GB',
  wal_compression: 'on',
  // Queries here are short; compiling them costs more than it gains.
  jit: 'off',
  // The default of 4 is for disks that turn.
  random_page_cost: '1.1',
  // The queue's table lives on frequent analyze runs; a minute of a stale plan is a minute of slow fetches.
  autovacuum_naptime: '15s',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
  timezone: 'UTC',
}

/** Nothing survives a crash of the machine: for tests, whose folder is thrown away. */
export const throwawaySettings: PostgresSettings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
}

/**
 * Arguments of `postgres`. What is listed here is not for postgresql.conf to change: who can reach the server, and that
 * a finished turn is never lost.
 */
export function postgresArguments(folder: string, port: number, settings: PostgresSettings = {}): string[] {
  const fixed: PostgresSettings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // Paths of sockets are limited to about a hundred bytes, paths of data folders are not.
    unix_socket_directories: '',
    fsync: 'on',
    synchronous_commit: 'on',
    logging_collector: 'off',
    ...settings,
  }
  return ['-D', folder, ...flags(fixed)]
}

/** `-c name=value` for each setting, as initdb and postgres both take them. */
export function flags(settings: PostgresSettings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
