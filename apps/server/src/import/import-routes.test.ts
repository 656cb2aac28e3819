import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { createInMemoryPersonaRepository } from '@workbench/core/testing/in-memory-persona-repository'
import { createInMemoryRunRepository } from '@workbench/core/testing/in-memory-run-repository'
import { createInMemoryScenarioRepository } from '@workbench/core/testing/in-memory-scenario-repository'
import { createInMemoryState } from '@workbench/core/testing/in-memory-state'
import { createInMemoryToolRepository } from '@workbench/core/testing/in-memory-tool-repository'
import { testId } from '@workbench/core/testing/test-id'
import Fastify from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { expect, test } from 'vitest'
import { createErrorHandler } from '../manners/error-handler.ts'
import { registerRequestContext } from '../manners/request-context.ts'
import { importRoutes } from './import-routes.ts'
import { aChunk, aPng, cardText } from './testing/a-png.ts'

async function aServer() {
  const state = createInMemoryState()
  const app = Fastify()
  registerRequestContext(app)
  app.setErrorHandler(createErrorHandler({ isTemporary: () => false }))
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(
    importRoutes({
      personas: createInMemoryPersonaRepository(state),
      scenarios: createInMemoryScenarioRepository(state),
      runs: createInMemoryRunRepository(state),
      tools: createInMemoryToolRepository(state, { builtIns: [] }),
      catalog: {
        defaultModel: 'simulated:debater',
        list: async () => [],
        problemWith: () => null,
        providers: async () => [],
        prices: { source: 'none', version: '0', date: '2026-01-01' },
        priceOf: () => null,
        contextOf: () => null,
      },
      newId: testId,
      clock: createFakeClock(),
    }),
  )
  return app
}

const ada = JSON.stringify({ name: 'Ada', instructions: 'Count.' })

async function post(form: FormData) {
  const app = await aServer()
  // Undici's Response encodes the form as a browser would.
  const encoded = new Response(form)
  return app.inject({
    method: 'POST',
    url: '/import',
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    payload: Buffer.from(await encoded.arrayBuffer()),
  })
}

function aForm(
  files: readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>])[],
  field = 'files',
) {
  const form = new FormData()
  for (const [name, content] of files) form.append(field, new Blob([content]), name)
  return form
}

test('a file of an upload keeps the folder it lies in, which says what it holds', async () => {
  const answer = await post(
    aForm([
      ['old/personas/ada.json', '{"id": 1, "prompt": "Count."}'],
      ['old/scenarios/ada.json', '{"title": "Tea", "prompt": "Green or black?", "personas": [1]}'],
      ['old/runs/broken.json', '{'],
    ]),
  )
  expect(answer.json()).toMatchObject({
    imported: { personas: 1, scenarios: 1 },
    failed: [{ name: 'old/runs/broken.json' }],
  })
})

test('files can come as JSON', async () => {
  const app = await aServer()
  const answer = await app.inject({
    method: 'POST',
    url: '/import',
    payload: {
      files: [
        { name: 'ada.json', content: ada },
        { name: 'notes.txt', content: 'x' },
      ],
    },
  })
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toEqual({
    imported: { personas: 1, scenarios: 0, runs: 0, tools: 0 },
    created: {
      personas: [{ id: expect.any(String), name: 'Ada', file: 'ada.json' }],
      scenarios: [],
      runs: [],
      tools: [],
    },
    skipped: [],
    failed: [{ name: 'notes.txt', place: '', item: null, reason: expect.stringContaining('unknown type') }],
    remarks: [],
    asks: [],
    references: { personas: [{ fileId: 'ada', id: expect.any(String) }], scenarios: [], runs: [] },
  })
})

test('files can come as an upload, and one that is no text does not stop the others', async () => {
  const answer = await post(
    aForm([
      ['ada.json', `\ufeff${ada}`],
      ['picture.json', new Uint8Array([0xff, 0xd8, 0x00])],
      ['rows.csv', 'act,prompt\nPoet,Rhyme.\n'],
    ]),
  )
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({
    imported: { personas: 2 },
    failed: [{ name: 'picture.json', reason: expect.stringContaining('no text in UTF-8') }],
  })
})

test('where no file can be read each is told what is wrong with it, and an upload without files is refused', async () => {
  const answer = await post(
    aForm([
      ['picture.json', new Uint8Array([0xff, 0xd8, 0x00])],
      ['card.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ]),
  )
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({
    imported: { personas: 0, scenarios: 0, runs: 0, tools: 0 },
    failed: [
      { name: 'picture.json', reason: expect.stringContaining('no text in UTF-8') },
      { name: 'card.png', reason: expect.any(String) },
    ],
  })
  const empty = new FormData()
  empty.append('values', '{}')
  expect((await post(empty)).statusCode).not.toBe(200)
})

test('a file in another field is told, not dropped', async () => {
  const form = aForm([['ada.json', ada]])
  form.append('file', new Blob([ada]), 'grace.json')
  const answer = await post(form)
  expect(answer.json()).toMatchObject({ imported: { personas: 1 }, failed: [{ name: 'grace.json' }] })
})

test('more than 32 MiB is 413, whether sent as JSON or as an upload', async () => {
  const big = 'x'.repeat(17 * 1024 * 1024)
  const upload = await post(
    aForm([
      ['a.json', big],
      ['b.json', big],
    ]),
  )
  expect(upload.statusCode).toBe(413)
  const app = await aServer()
  const json = await app.inject({
    method: 'POST',
    url: '/import',
    payload: { files: [{ name: 'a.json', content: big + big }] },
  })
  expect(json.statusCode).toBe(413)
})

test('an upload without a stated length is cut off at 32 MiB too', async () => {
  const app = await aServer()
  const half = Buffer.alloc(17 * 1024 * 1024, 'x')
  const part = (name: string) =>
    Buffer.from(`--b\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n\r\n`)
  async function* body() {
    yield Buffer.concat([part('a.json'), half, Buffer.from('\r\n')])
    yield Buffer.concat([part('b.json'), half, Buffer.from('\r\n--b--\r\n')])
  }
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  try {
    const answer = await fetch(`${address}/import`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body: body(),
      duplex: 'half',
    })
    expect(answer.status).toBe(413)
  } finally {
    await app.close()
  }
})

test.each([
  ['without a boundary', 'multipart/form-data', 'x'],
  [
    'cut short',
    'multipart/form-data; boundary=b',
    '--b\r\ncontent-disposition: form-data; name="files"; filename="a.json"\r\n\r\n{',
  ],
])('an upload %s is the sender’s fault', async (_what, contentType, payload) => {
  const app = await aServer()
  const answer = await app.inject({
    method: 'POST',
    url: '/import',
    headers: { 'content-type': contentType },
    payload,
  })
  expect(answer.statusCode).toBe(400)
})

const agents = 'writer:\n  role: Writer on {topic}\n  goal: Tell it\n  backstory: You write.\n'
const tasks = 'write:\n  description: Write.\n  expected_output: A page.\n  agent: writer\n'

test('files with variables wait for their values, and so do those that belong to them', async () => {
  const app = await aServer()
  const send = async (more = {}) => {
    const files = [
      { name: 'agents.yaml', content: agents },
      { name: 'tasks.yaml', content: tasks },
      { name: 'ada.json', content: ada },
    ]
    return (await app.inject({ method: 'POST', url: '/import', payload: { files, ...more } })).json()
  }
  expect(await send()).toMatchObject({
    imported: { personas: 1, scenarios: 0 },
    failed: [],
    asks: [
      { name: 'agents.yaml', variables: ['topic'] },
      { name: 'tasks.yaml', variables: [] },
    ],
  })
  expect(await send({ values: { topic: 'tea' } })).toMatchObject({
    imported: { personas: 1, scenarios: 1 },
    created: { personas: [{ name: 'Writer on tea' }], scenarios: [{ name: 'write' }] },
    asks: [],
  })
})

test('an upload brings values as JSON, and pictures as they are', async () => {
  const card = { spec: 'chara_card_v2', spec_version: '2.0', data: { name: 'Bo', description: 'Bakes.' } }
  const picture = aPng(aChunk('tEXt', cardText('chara', card)))
  const form = aForm([
    ['agents.yaml', agents],
    ['bo.png', new Uint8Array(picture)],
  ])
  form.append('values', '{"topic": "tea"}')
  const answer = await post(form)
  expect(answer.json().created.personas.map(({ name }: { name: string }) => name)).toEqual([
    'Writer on tea',
    'Bo',
  ])
  const wrong = aForm([['agents.yaml', agents]])
  wrong.append('values', 'tea')
  expect((await post(wrong)).statusCode).toBe(422)
})
