import { createServer } from 'node:http'

// Stands for apps/server in tests of the supervisor: answers with its pid and the address of its database, and keeps the
// contract of children.
const server = createServer((_request, response) =>
  response.end(JSON.stringify({ pid: process.pid, databaseUrl: process.env.DATABASE_URL })),
)
server.on('error', () => process.exit(78))
server.listen(Number(process.env.PORT), '127.0.0.1')
const end = () => process.exit(0)
process.on('SIGTERM', end)
process.on('disconnect', end)
if (process.env.TEST_REFUSE === 'yes') process.exit(78)
if (process.env.TEST_STUBBORN === 'yes') process.removeAllListeners('SIGTERM').on('SIGTERM', () => {})
