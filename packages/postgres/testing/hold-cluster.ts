import { startEmbeddedPostgres } from '../src/embedded/embedded-postgres.ts'

// A process that runs an embedded Postgres until it is killed: `node hold-cluster.ts DATA_DIR`. It says one line of JSON:
// where, or why not.
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
try {
  const { pid, port, databaseUrl } = await startEmbeddedPostgres({
    dataDir: process.argv[2] ?? '',
    throwaway: true,
  })
  say({ pid, port, databaseUrl })
} catch (error) {
  const { code, message } = error as { code?: string; message: string }
  say({ code, message })
  process.exit(1)
}
