import { expect, test } from 'vitest'
import { clientAgainst } from '../testing/client-against.ts'
import { answerJson } from '../testing/fake-api-server.ts'
import { ApiError, NoServerError } from './errors.ts'

const id = '019aa1b2-0000-7000-8000-000000000001'

const rejection = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It should have been refused')
}

test('a request carries what was asked, the token, and a key that makes it start once', async () => {
  const { client, requests } = await clientAgainst(
    (_request, response) => answerJson(response, { runId: id }, 202),
    'let me in',
  )
  await client.runs.fork(id, { atTurn: 2 }, { idempotencyKey: 'once' })
  expect(requests[0]).toMatchObject({ method: 'POST', path: `/runs/${id}/fork`, body: { atTurn: 2 } })
  expect(requests[0]?.headers).toMatchObject({
    authorization: 'Bearer let me in',
    accept: 'application/json',
    'idempotency-key': 'once',
  })
})

test('a problem becomes an error with its faults and the request id to ask about', async () => {
  const errors = [
    { path: 'rounds', message: 'Too big' },
    { path: 'model', message: 'No key' },
  ]
  const { client } = await clientAgainst((_request, response) => {
    response.setHeader('x-request-id', 'request-7')
    answerJson(
      response,
      { type: 'about:blank', title: 'Invalid', status: 422, detail: 'Two faults', errors },
      422,
    )
  })
  const error = await rejection(client.debates.run({ scenarioId: id }))
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({
    status: 422,
    message: 'rounds: Too big; model: No key',
    faults: errors,
    requestId: 'request-7',
  })
})

test('a problem with one fault or none speaks in its own words', async () => {
  const { client } = await clientAgainst((_request, response) =>
    answerJson(response, { title: 'Conflict', status: 409, detail: 'It has already ended.' }, 409),
  )
  expect(await rejection(client.runs.cancel(id))).toMatchObject({
    message: 'It has already ended.',
    faults: [],
  })
})

test('something else at that address is told apart from a workbench', async () => {
  const page = await clientAgainst((_request, response) => void response.end('<html>hello</html>'))
  expect(await rejection(page.client.runs.list())).toBeInstanceOf(ApiError)
  const { client, url } = await clientAgainst(
    (_request, response) => void response.writeHead(502).end('<html>bad</html>'),
  )
  expect(await rejection(client.runs.list())).toMatchObject({
    status: 502,
    problem: null,
    message: `${url} answered 502, not like a workbench.`,
  })
})

test('nobody there, and a connection that breaks within the answer, are no server', async () => {
  const { client, url, close } = await clientAgainst((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
    response.write('{"items":', () => response.destroy())
  })
  expect(await rejection(client.runs.list())).toBeInstanceOf(NoServerError)
  await close()
  expect(await rejection(client.runs.list())).toMatchObject({ name: 'NoServerError', url })
})

test('an aborted request throws the reason, before and within the answer', async () => {
  const reason = new Error('enough')
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const { client } = await clientAgainst((request, response) => {
    if (request.path === '/formats') response.flushHeaders()
    begin()
  })
  expect(await rejection(client.runs.list({}, { signal: AbortSignal.abort(reason) }))).toBe(reason)
  const enough = new AbortController()
  const reading = rejection(client.debates.formats({ signal: enough.signal }))
  await begun
  enough.abort(reason)
  expect(await reading).toBe(reason)
})

test('deleting answers nothing, an export answers text', async () => {
  const { client } = await clientAgainst((request, response) => {
    if (request.method === 'DELETE') return void response.writeHead(204).end()
    response.writeHead(200, { 'content-type': 'text/markdown' }).end('# Tea')
  })
  expect(await client.personas.delete(id)).toBeUndefined()
  expect(await client.runs.export(id, 'md')).toBe('# Tea')
})

test('a stream of a run that has nothing more is null; what is no stream is refused', async () => {
  const { client, requests } = await clientAgainst((request, response) =>
    request.path === '/events' ? answerJson(response, {}) : void response.writeHead(204).end(),
  )
  const { signal } = new AbortController()
  expect(await client.streams.run(id, 7, signal)).toBeNull()
  expect(requests[0]?.headers).toMatchObject({ accept: 'text/event-stream', 'last-event-id': '7' })
  expect(await rejection(client.streams.all(signal))).toBeInstanceOf(ApiError)
})
