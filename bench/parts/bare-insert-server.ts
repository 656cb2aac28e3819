import Fastify from 'fastify'
import pg from 'pg'

// The limit for POST /debates/run: a route that does one insert and commit, and nothing else.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 })
await pool.query(
  'create table if not exists bare_inserts (id uuid primary key default gen_random_uuid(), body jsonb)',
)
const app = Fastify()
app.post('/', async (request, reply) => {
  const { rows } = await pool.query({
    name: 'insert',
    text: 'insert into bare_inserts (body) values ($1) returning id',
    values: [JSON.stringify(request.body)],
  })
  return reply.code(202).send({ runId: rows[0].id, status: 'queued' })
})
console.log(`listening ${await app.listen({ host: '127.0.0.1', port: 0 })}`)
process.on('SIGTERM', () => process.exit(0))
