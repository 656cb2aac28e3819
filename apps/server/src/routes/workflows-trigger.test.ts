import { createHmac } from 'node:crypto'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { testId } from '@workbench/core/testing/test-id'
import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { appUnderTest } from '../testing/app-under-test.ts'

const hook = {
  name: 'Hook',
  trigger: { type: 'webhook' },
  steps: [{ id: 'sum', type: 'transform', expression: '1' }],
}
const json = { 'content-type': 'application/json' }

interface Signing {
  readonly id?: string
  readonly at?: Date
  readonly secret?: string
  readonly body?: string
}

async function withWebhook(workflow: object = hook, token: string | null = null) {
  const clock = createFakeClock()
  const config = { host: '127.0.0.1', publicUrl: null, token }
  const under = await appUnderTest({ clock, config })
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` }
  const created = await under.app.inject({
    method: 'POST',
    url: '/workflows',
    payload: workflow,
    headers: authorization,
  })
  expect(created.statusCode, created.body).toBe(201)
  const { id, webhookSecret } = created.json()
  const trigger = (headers: Record<string, string>, payload?: string | Buffer, of: string = id) =>
    under.app.inject({
      method: 'POST',
      url: `/workflows/${of}/trigger`,
      headers,
      ...(payload !== undefined && { payload }),
    })
  const signed = ({
    id: messageId = 'msg_1',
    at,
    secret = webhookSecret,
    body = '{"a":1}',
  }: Signing = {}) => {
    const sentAt = at ?? new Date(clock.now())
    const signature = new Webhook(secret).sign(messageId, sentAt, body)
    return {
      ...json,
      'webhook-id': messageId,
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
      'webhook-signature': signature,
    }
  }
  const bearer = { authorization: `Bearer ${webhookSecret}` }
  const inputOf = async (runId: string) =>
    (await under.app.inject({ url: `/runs/${runId}`, headers: authorization })).json()
  return { ...under, clock, id, webhookSecret, trigger, signed, bearer, inputOf, authorization }
}

describe('a signed webhook', () => {
  test('starts a run that knows the body and the headers, without what lets the sender in', async () => {
    const { trigger, signed, inputOf, id, state } = await withWebhook()
    const keys = { 'X-Gitlab-Token': 'k', 'x-api-key': 'k', 'x-client-secret': 'k', 'x-authorization': 'k' }

    const answer = await trigger(
      {
        ...signed(),
        'X-Source': 'shop',
        cookie: 'a=b',
        'proxy-authorization': 'x',
        ...keys,
        'x-request-id': 'r-1',
      },
      '{"a":1}',
    )

    expect(answer.statusCode, answer.body).toBe(202)
    const { runId } = answer.json()
    expect(answer.headers.location).toBe(`/runs/${runId}`)
    const run = await inputOf(runId)
    expect(run).toMatchObject({ workflowId: id, requestId: 'r-1', trigger: { type: 'webhook', id: 'msg_1' } })
    expect(run.input.trigger).toMatchObject({
      type: 'webhook',
      body: { a: 1 },
      headers: { 'x-source': 'shop', 'webhook-id': 'msg_1' },
    })
    const shown = Object.keys(run.input.trigger.headers)
    for (const name of [
      ...['webhook-signature', 'cookie', 'proxy-authorization'],
      ...Object.keys(keys).map((key) => key.toLowerCase()),
    ]) {
      expect(shown).not.toContain(name)
    }
    expect(state.jobs).toEqual([{ type: 'RUN_WORKFLOW', runId }])
  })

  test('is the same run when its id comes again, whatever it says, also while the first is answered', async () => {
    const { trigger, signed, state, clock } = await withWebhook()

    const answers = await Promise.all(Array.from({ length: 30 }, () => trigger(signed(), '{"a":1}')))
    clock.advance(60_000)
    answers.push(await trigger(signed({ body: '{"a":2}' }), '{"a":2}'))

    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([202]))
    expect(new Set(answers.map((answer) => answer.json().runId)).size).toBe(1)
    expect(state.jobs).toHaveLength(1)
    expect((await trigger(signed({ id: 'msg_2' }), '{"a":1}')).json()).not.toEqual(answers[0]?.json())
  })

  test('is the same run however its address is spelled: the signature does not cover that', async () => {
    const { app, trigger, signed, id, state } = await withWebhook()
    const first = (await trigger(signed(), '{"a":1}')).json()
    const encoded = `%${id.charCodeAt(0).toString(16)}${id.slice(1)}`
    for (const url of [
      `/workflows/${encoded}/trigger`,
      `/workflows/${id}/%74rigger`,
      `/workflows/${id}/trigger?a`,
    ]) {
      const again = await app.inject({ method: 'POST', url, headers: signed(), payload: '{"a":1}' })
      expect([again.statusCode, again.json()], url).toEqual([202, first])
    }
    expect(state.jobs).toHaveLength(1)
  })

  test('is refused when the stored secret makes no key: everybody could sign with it', async () => {
    const named = { ...hook, trigger: { type: 'webhook', secret: 'HOOK_SECRET' } }
    const { app, trigger, clock } = await withWebhook(named)
    await app.inject({ method: 'PUT', url: '/secrets/HOOK_SECRET', payload: { value: 'whsec_!!!!!!' } })
    const time = String(Math.floor(clock.now() / 1000))
    const signature = createHmac('sha256', '').update(`m.${time}.{}`).digest('base64')
    const headers = { 'webhook-id': 'm', 'webhook-timestamp': time, 'webhook-signature': `v1,${signature}` }
    expect((await trigger({ ...json, ...headers }, '{}')).statusCode).toBe(401)
  })

  test('may carry several signatures, of which one has to be right', async () => {
    const { trigger, signed } = await withWebhook()
    const headers = signed()
    const wrong = `v1,${Buffer.alloc(32).toString('base64')}`
    const several = `v1a,odd ${wrong} ${headers['webhook-signature']}`
    expect((await trigger({ ...headers, 'webhook-signature': several }, '{"a":1}')).statusCode).toBe(202)
    expect((await trigger({ ...headers, 'webhook-signature': wrong }, '{"a":1}')).statusCode).toBe(401)
  })

  test('is refused when anything that was signed is another', async () => {
    const { trigger, signed, state } = await withWebhook()
    const right = signed()
    const other = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
    const tries: [Record<string, string>, string][] = [
      [right, '{"a": 1}'],
      [{ ...right, 'webhook-id': 'msg_2' }, '{"a":1}'],
      [{ ...right, 'webhook-timestamp': String(Number(right['webhook-timestamp']) + 1) }, '{"a":1}'],
      [{ ...right, 'webhook-signature': right['webhook-signature'].replace('v1,', 'v2,') }, '{"a":1}'],
      [signed({ secret: other }), '{"a":1}'],
    ]
    for (const [headers, body] of tries) expect((await trigger(headers, body)).statusCode).toBe(401)
    expect(state.jobs).toEqual([])
  })

  test.each([-301, 301])('is refused %i seconds off, by the clock of the server', async (seconds) => {
    const { trigger, signed, clock } = await withWebhook()
    const at = (offset: number) => new Date(clock.now() + offset * 1000)
    expect((await trigger(signed({ at: at(seconds) }), '{"a":1}')).statusCode).toBe(401)
    const nearly = signed({ at: at(seconds - Math.sign(seconds) * 3) })
    expect((await trigger(nearly, '{"a":1}')).statusCode).toBe(202)
  })

  test('takes a time in seconds and an id', async () => {
    const { trigger, signed } = await withWebhook()
    const headers = signed()
    for (const name of ['webhook-id', 'webhook-timestamp'] as const) {
      const { [name]: _left, ...without } = headers
      expect((await trigger(without, '{"a":1}')).statusCode, name).toBe(401)
    }
    for (const time of ['soon', '1e9', '-1', '2026-01-01T00:00:00Z']) {
      expect((await trigger({ ...headers, 'webhook-timestamp': time }, '{"a":1}')).statusCode, time).toBe(401)
    }
  })

  test('a stored secret that is no whsec_ is a key as it is', async () => {
    const { app, trigger, clock } = await withWebhook({
      ...hook,
      trigger: { type: 'webhook', secret: 'shared' },
    })
    await app.inject({ method: 'PUT', url: '/secrets/shared', payload: { value: 'plain words, long' } })
    const sentAt = new Date(clock.now())
    const signer = new Webhook('plain words, long', { format: 'raw' })
    const headers = {
      ...json,
      'webhook-id': 'm',
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
      'webhook-signature': signer.sign('m', sentAt, '{}'),
    }
    expect((await trigger(headers, '{}')).statusCode).toBe(202)
  })
})

describe('a webhook with a bearer token', () => {
  test('takes the whole secret, and nothing less', async () => {
    const { trigger, bearer, webhookSecret } = await withWebhook()
    expect((await trigger(bearer)).statusCode).toBe(202)
    for (const wrong of [webhookSecret.slice(6), `${webhookSecret}=`, 'x', webhookSecret.toLowerCase()]) {
      expect((await trigger({ authorization: `Bearer ${wrong}` })).statusCode).toBe(401)
    }
  })

  test('a signature decides where there is one', async () => {
    const { trigger, bearer, signed } = await withWebhook()
    const wrong = { ...signed(), ...bearer, 'webhook-id': 'other' }
    expect((await trigger(wrong, '{"a":1}')).statusCode).toBe(401)
  })

  test('the same Idempotency-Key is the same run, with another body a conflict', async () => {
    const { trigger, bearer } = await withWebhook()
    const keyed = { ...bearer, ...json, 'idempotency-key': 'k' }
    const first = await trigger(keyed, '{"a":1,"b":2}')
    expect((await trigger(keyed, '{"b":2,"a":1}')).json()).toEqual(first.json())
    expect((await trigger(keyed, '{"a":2}')).statusCode).toBe(409)
  })

  test('without an id or a key every call is a run', async () => {
    const { trigger, bearer, state } = await withWebhook()
    await trigger(bearer)
    await trigger(bearer)
    expect(state.jobs).toHaveLength(2)
  })

  test('nothing at all is null', async () => {
    const { trigger, bearer, inputOf } = await withWebhook()
    for (const headers of [bearer, { ...bearer, ...json }]) {
      const run = await inputOf((await trigger(headers)).json().runId)
      expect(run.input.trigger.body).toBeNull()
    }
  })

  test.each([
    ['{"a":', 400],
    ['\xff', 400],
    [`${'['.repeat(65)}${']'.repeat(65)}`, 422],
    ['"\\u0000"', 422],
    ['{"a":"\\ud800"}', 422],
    [`"${'x'.repeat(1024 * 1024)}"`, 413],
  ])('a body like %.20j is %i', async (body, status) => {
    const { trigger, bearer, state } = await withWebhook()
    const answer = await trigger({ ...bearer, ...json }, Buffer.from(body, 'latin1'))
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(state.jobs).toEqual([])
  })

  test('only JSON is taken, under any of its names, and not compressed', async () => {
    const { trigger, bearer } = await withWebhook()
    expect((await trigger({ ...bearer, 'content-type': 'text/plain' }, 'hi')).statusCode).toBe(415)
    expect((await trigger({ ...bearer, ...json, 'content-encoding': 'gzip' }, '{}')).statusCode).toBe(415)
    const cloud = { ...bearer, 'content-type': 'application/cloudevents+json; charset=utf-8' }
    expect((await trigger(cloud, '{}')).statusCode).toBe(202)
  })

  test('an id that can not be kept is refused', async () => {
    const { trigger, bearer } = await withWebhook()
    const answer = await trigger({ ...bearer, 'webhook-id': 'x'.repeat(256) })
    expect(answer.json()).toMatchObject({ status: 422, errors: [{ path: 'webhook-id' }] })
  })
})

describe('a stranger learns nothing', () => {
  test('without a credential 401, whether there is such a workflow or not', async () => {
    const { trigger } = await withWebhook()
    const answers = [await trigger({}), await trigger({}, undefined, testId())]
    const other = { authorization: 'Basic abc' }
    answers.push(await trigger({ ...json, ...other }, '{'), await trigger({ 'content-type': 'a/b' }, 'x'))
    for (const answer of answers) {
      expect(answer.statusCode).toBe(401)
      expect(answer.json().detail).toBe(answers[0]?.json().detail)
      expect(answer.headers['www-authenticate']).toContain('Bearer')
    }
  })

  test('an old signature is 401 before it is known whether there is such a workflow', async () => {
    const { trigger, signed } = await withWebhook()
    const old = signed({ at: new Date(0) })
    expect((await trigger(old, '{"a":1}', testId())).statusCode).toBe(401)
  })

  test('with a wrong credential 401, whether it is switched off or not', async () => {
    const { trigger, app, id } = await withWebhook()
    const wrong = { authorization: 'Bearer wrong' }
    const on = await trigger(wrong)
    await app.inject({ method: 'POST', url: `/workflows/${id}/disable` })
    const off = await trigger(wrong)
    expect([on.statusCode, off.statusCode]).toEqual([401, 401])
    expect(off.json().detail).toBe(on.json().detail)
  })

  test('an unknown one is 404 and one that is no webhook 409, with a credential', async () => {
    const { trigger, bearer, app } = await withWebhook()
    expect((await trigger(bearer, undefined, testId())).statusCode).toBe(404)
    const payload = { ...hook, trigger: { type: 'manual' } }
    const { id } = (await app.inject({ method: 'POST', url: '/workflows', payload })).json()
    expect((await trigger(bearer, undefined, id)).statusCode).toBe(409)
  })

  test('a webhook whose secret is not there lets nobody in', async () => {
    const { trigger } = await withWebhook({ ...hook, trigger: { type: 'webhook', secret: 'missing' } })
    expect((await trigger({ authorization: 'Bearer undefined' })).statusCode).toBe(401)
    expect((await trigger({ authorization: 'Bearer null' })).statusCode).toBe(401)
  })
})

test('switching it off works at once; what was started before is still told', async () => {
  const { trigger, signed, bearer, app, id } = await withWebhook()
  const first = await trigger(signed(), '{"a":1}')
  await app.inject({ method: 'POST', url: `/workflows/${id}/disable` })
  expect((await trigger(bearer)).statusCode).toBe(409)
  expect((await trigger(signed({ id: 'msg_2' }), '{"a":1}')).statusCode).toBe(409)
  expect((await trigger(signed(), '{"a":1}')).json()).toEqual(first.json())
})

test('a new secret voids the old one at once', async () => {
  const { trigger, bearer, app, id } = await withWebhook()
  const { webhookSecret } = (
    await app.inject({ method: 'POST', url: `/workflows/${id}/webhook-secret` })
  ).json()
  expect((await trigger(bearer)).statusCode).toBe(401)
  expect((await trigger({ authorization: `Bearer ${webhookSecret}` })).statusCode).toBe(202)
})

test('the token of the workbench is neither needed nor enough', async () => {
  const { trigger, bearer, authorization } = await withWebhook(hook, 'workbench-token-1')
  expect((await trigger(bearer)).statusCode).toBe(202)
  expect((await trigger(authorization as Record<string, string>)).statusCode).toBe(401)
})
