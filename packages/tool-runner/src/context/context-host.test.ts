import { strictestPolicy } from '@workbench/core/models/tool'
import { describe, expect, test } from 'vitest'
import { createArtifactBox } from '../artifacts/artifact-box.ts'
import type { EgressRequest, EgressRules } from '../egress/egress.ts'
import type { Grant } from '../grant.ts'
import { createAuditTrail } from '../runner/audit-trail.ts'
import { ToolError } from '../tool-error.ts'
import type { ContextDeps } from './call-context.ts'
import { createContextHost } from './context-host.ts'

const aGrant = (overrides: Partial<Grant> = {}): Grant => ({
  runId: 'run-1',
  callId: 'call-1',
  tool: 'shout',
  policy: {
    ...strictestPolicy,
    net: ['api.test'],
    read: ['/data'],
    write: ['/out'],
    secrets: ['KEY', 'GONE'],
  },
  collections: [],
  secrets: new Map([['KEY', 'sesame-open']]),
  correlation: { requestId: 'request-1', traceId: '0af7651916cd43dd8448eb211c80319c' },
  idempotencyKey: 'key-1',
  expiresAtMs: 10_000,
  signal: new AbortController().signal,
  audit: createAuditTrail((text) => text),
  artifacts: createArtifactBox({ blobs: null, newId: () => 'id' }, (text) => text),
  ...overrides,
})

const never = (what: string) => () => Promise.reject(new Error(`Nobody should ask for ${what}`))

function aHost(overrides: Partial<ContextDeps> = {}, grant: Grant = aGrant()) {
  const faults: unknown[] = []
  const deps: ContextDeps = {
    egress: { fetch: never('a request') },
    files: { read: never('a file'), write: never('a file'), list: never('a folder') },
    channels: { send: never('a message') },
    documents: null,
    now: () => 4_000,
    onFault: (error) => faults.push(error),
    ...overrides,
  }
  return { host: createContextHost(deps, grant, { isBuiltIn: false }), faults, grant }
}

const aFetch = (overrides: object = {}) => ({
  op: 'fetch',
  id: 7,
  url: 'https://api.test/things?q=1',
  method: 'GET',
  headers: [],
  body: null,
  redirect: 'follow',
  ...overrides,
})

/** An egress that answers everything with these bytes, and what it was asked. */
function anEgress(body: Uint8Array = Buffer.from('fine')) {
  const asked: { request: EgressRequest; rules: EgressRules }[] = []
  const fetch = async (request: EgressRequest, rules: EgressRules) => {
    asked.push({ request, rules })
    return { url: request.url, status: 200, headers: {}, body }
  }
  const headersOf = (index: number) => Object.fromEntries(asked[index]?.request.headers ?? [])
  return { egress: { fetch }, asked, headersOf }
}

describe('a fetch', () => {
  test('goes out under the policy of the call and within its time', async () => {
    const { egress, asked } = anEgress()
    const answer = await aHost({ egress }).host.answer(aFetch({ method: 'PUT', body: { text: 'ü' } }))
    expect(answer).toEqual({
      id: 7,
      ok: true,
      value: { url: 'https://api.test/things?q=1', status: 200, headers: {}, body: { text: 'fine' } },
    })
    expect(asked[0]?.rules).toMatchObject({ net: ['api.test'], totalTimeoutMs: 6_000, idleTimeoutMs: 6_000 })
    expect(asked[0]?.request).toMatchObject({ method: 'PUT', body: Buffer.from('ü') })
  })

  test('brings back bytes that are no text as base64, and any text to the letter', async () => {
    const bytesOf = async (bytes: Uint8Array) =>
      aHost({ egress: anEgress(bytes).egress }).host.answer(aFetch())
    expect(await bytesOf(Buffer.from([0xff, 0x00]))).toMatchObject({ value: { body: { base64: '/wA=' } } })
    expect(await bytesOf(Buffer.from('\ufeffa\0b'))).toMatchObject({
      value: { body: { text: '\ufeffa\0b' } },
    })
  })

  test('takes secrets into the values of its headers alone', async () => {
    const { egress, asked, headersOf } = anEgress()
    const { host, grant } = aHost({ egress })
    const headers = [
      ['authorization', 'Bearer {{ secrets.KEY }}'],
      ['x-two', '{{secrets.KEY}}/{{ secrets.KEY }}'],
    ]
    const url = 'https://api.test/{{secrets.KEY}}'
    await host.answer(aFetch({ method: 'POST', url, headers, body: { text: '{{ secrets.KEY }}' } }))
    expect(headersOf(0)).toMatchObject({
      authorization: 'Bearer sesame-open',
      'x-two': 'sesame-open/sesame-open',
    })
    expect(asked[0]?.request.url).toBe(url)
    expect(asked[0]?.request.body).toEqual(Buffer.from('{{ secrets.KEY }}'))
    expect(grant.audit.soFar().secrets).toEqual(['KEY'])
  })

  test.each([
    ['OTHER', 'does not name the secret OTHER'],
    ['GONE', 'There is no secret GONE'],
  ])('with the secret %s is not sent', async (name, words) => {
    const { host, grant } = aHost()
    expect(await host.answer(aFetch({ headers: [['x', `{{ secrets.${name} }}`]] }))).toEqual({
      id: 7,
      ok: false,
      error: { code: 'denied_secret', message: expect.stringContaining(words) },
    })
    expect(grant.audit.soFar().refused).toEqual([{ code: 'denied_secret', what: name }])
  })

  test('carries the ids of its run in place of any of its own', async () => {
    const { egress, asked } = anEgress()
    const headers = [
      ['X-Request-Id', 'forged'],
      ['TraceParent', 'forged'],
    ]
    await aHost({ egress }).host.answer(aFetch({ headers }))
    const sent = asked[0]?.request.headers ?? []
    expect(sent.map(([name]) => name.toLowerCase())).toEqual(['x-request-id', 'traceparent'])
    expect(Object.fromEntries(sent)).toEqual({
      'x-request-id': 'request-1',
      traceparent: expect.stringMatching(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/),
    })
  })

  test('has a key of its own each time it may change something', async () => {
    const { egress, headersOf } = anEgress()
    const { host } = aHost({ egress })
    for (const method of ['POST', 'GET', 'DELETE', 'HEAD', 'PATCH']) await host.answer(aFetch({ method }))
    const keys = [0, 1, 2, 3, 4].map((index) => headersOf(index)['idempotency-key'])
    expect(keys).toEqual(['key-1', undefined, 'key-1/2', undefined, 'key-1/3'])
  })

  test('keeps the idempotency key that the tool chose', async () => {
    const { egress, asked } = anEgress()
    await aHost({ egress }).host.answer(aFetch({ method: 'POST', headers: [['Idempotency-Key', 'mine']] }))
    const keys = asked[0]?.request.headers.filter(([name]) => name.toLowerCase() === 'idempotency-key')
    expect(keys).toEqual([['Idempotency-Key', 'mine']])
  })

  test('that is refused is recorded, without its query', async () => {
    const egress = { fetch: () => Promise.reject(new ToolError('denied_net', 'Not this host.')) }
    const { host, grant, faults } = aHost({ egress })
    expect(await host.answer(aFetch())).toEqual({
      id: 7,
      ok: false,
      error: { code: 'denied_net', message: 'Not this host.' },
    })
    expect(grant.audit.soFar().refused).toEqual([{ code: 'denied_net', what: 'GET https://api.test/things' }])
    expect(faults).toEqual([])
  })

  test('that fails is told, but was not refused', async () => {
    const egress = { fetch: () => Promise.reject(new ToolError('failed', 'Nobody answers there.')) }
    const { host, grant } = aHost({ egress })
    expect(await host.answer(aFetch())).toMatchObject({ ok: false, error: { code: 'failed' } })
    expect(grant.audit.soFar().refused).toEqual([])
  })
})

describe('files', () => {
  test('are read, written and listed in the folders of the policy, and noted', async () => {
    const asked: unknown[] = []
    const files = {
      read: async (...args: unknown[]) => {
        asked.push(args)
        return { path: '/data/a', bytes: Buffer.from('text') }
      },
      write: async (...args: unknown[]) => {
        asked.push(args)
        return { path: '/out/b' }
      },
      list: async (...args: unknown[]) => {
        asked.push(args)
        return { path: '/data', entries: [{ name: 'a', type: 'file' as const, size: 4 }] }
      },
    }
    const { host, grant } = aHost({ files })
    expect(await host.answer({ op: 'readFile', id: 1, path: 'a', as: 'utf8' })).toEqual({
      id: 1,
      ok: true,
      value: { text: 'text' },
    })
    await host.answer({ op: 'writeFile', id: 2, path: 'b', body: { base64: 'AP8=' } })
    expect(await host.answer({ op: 'listFiles', id: 3, path: '.' })).toMatchObject({
      value: [{ name: 'a', type: 'file', size: 4 }],
    })
    expect(asked).toEqual([
      ['a', ['/data'], { maxBytes: 8_388_608 }],
      ['b', ['/out'], Buffer.from([0x00, 0xff])],
      ['.', ['/data'], { maxEntries: 10_000 }],
    ])
    expect(grant.audit.soFar().files).toEqual([
      { op: 'read', path: '/data/a', bytes: 4 },
      { op: 'write', path: '/out/b', bytes: 2 },
      { op: 'list', path: '/data', bytes: 0 },
    ])
  })
})

describe('a claim that is no request', () => {
  test.each([
    ['nothing', null, 0],
    ['text', 'fetch', 0],
    ['an unknown operation', { op: 'exec', id: 3, command: 'sh' }, 3],
    ['a field too many', { op: 'secret', id: 4, name: 'KEY', policy: {} }, 4],
    ['a name that is none', { op: 'secret', id: 5, name: '../KEY' }, 5],
    ['a strange id', { op: 'secret', id: -1, name: 'KEY' }, 0],
  ])('%s is answered, and recorded', async (_, claim, id) => {
    const { host, grant } = aHost()
    expect(await host.answer(claim)).toMatchObject({ id, ok: false, error: { code: 'failed' } })
    expect(grant.audit.soFar().refused).toEqual([{ code: 'failed', what: 'a request of no known form' }])
  })
})

describe('when the call is over', () => {
  test('nothing is answered any more', async () => {
    const { host } = aHost({}, aGrant({ signal: AbortSignal.abort() }))
    expect(await host.answer({ op: 'secret', id: 1, name: 'KEY' })).toMatchObject({
      error: { code: 'cancelled' },
    })
  })

  test('by its time, neither', async () => {
    const { host } = aHost({ now: () => 10_000 })
    expect(await host.answer({ op: 'secret', id: 1, name: 'KEY' })).toMatchObject({
      error: { code: 'timeout' },
    })
  })
})

describe('many requests', () => {
  test('are answered eight at a time, in their order', async () => {
    const open: (() => void)[] = []
    const fetch = (request: EgressRequest) =>
      new Promise<{ url: string; status: number; headers: object; body: Uint8Array }>((resolve) =>
        open.push(() => resolve({ url: request.url, status: 200, headers: {}, body: Buffer.from('') })),
      )
    const { host } = aHost({ egress: { fetch: fetch as ContextDeps['egress']['fetch'] } })
    const answers = Array.from({ length: 10 }, (_, id) => host.answer(aFetch({ id })))
    await expect.poll(() => open.length).toBe(8)
    open[0]?.()
    await answers[0]
    await expect.poll(() => open.length).toBe(9)
    open[1]?.()
    await expect.poll(() => open.length).toBe(10)
    for (const finish of open) finish()
    expect((await Promise.all(answers)).map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    await host.settled()
  })

  test('end at a thousand for one call; log lines do not count', async () => {
    const { host } = aHost()
    for (let id = 0; id < 1000; id += 1) {
      expect(await host.answer({ op: 'secret', id, name: 'KEY' })).toMatchObject({ ok: true })
      await host.answer({ op: 'log', id, line: 'still here' })
    }
    expect(await host.answer({ op: 'secret', id: 1000, name: 'KEY' })).toMatchObject({
      ok: false,
      error: { code: 'failed', message: expect.stringContaining('1000') },
    })
  })
})

test('an own fault is told without its inner workings', async () => {
  const fault = new Error('socket /run/internal.sock is gone')
  const { host, faults } = aHost({ egress: { fetch: () => Promise.reject(fault) } })
  const answer = await host.answer(aFetch())
  expect(answer).toMatchObject({ ok: false, error: { code: 'failed' } })
  expect(JSON.stringify(answer)).not.toContain('internal.sock')
  expect(faults).toEqual([fault])
})

test('a loop that writes files ends before the disk is full', async () => {
  let written = 0
  const write = async (path: string, _: unknown, bytes: Uint8Array) => {
    written += bytes.length
    return { path }
  }
  const { host } = aHost({ files: { read: never('a file'), list: never('a folder'), write } })
  const body = { text: 'x'.repeat(16 * 1024 * 1024) }
  const codes: unknown[] = []
  for (let id = 1; id <= 18; id += 1) {
    const answer = await host.answer({ op: 'writeFile', id, path: '/out/a', body })
    codes.push(answer.ok ? 'ok' : answer.error.code)
  }
  expect(codes).toEqual([...Array(16).fill('ok'), 'output_limit', 'output_limit'])
  expect(written).toBe(256 * 1024 * 1024)
})
