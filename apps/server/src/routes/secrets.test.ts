import { SecretInfo } from '@workbench/core/models/secret'
import { strictestPolicy } from '@workbench/core/models/tool'
import { SecretKeyError } from '@workbench/platform/secrets/secret-key-error'
import { expect, test } from 'vitest'
import { appUnderTest } from '../testing/app-under-test.ts'

const value = 'hush-hush-hush'

async function withSecret() {
  const under = await appUnderTest()
  const put = (name: string, payload: object = { value }) =>
    under.app.inject({ method: 'PUT', url: `/secrets/${name}`, payload })
  return { ...under, put, created: await put('API_KEY') }
}

test('a secret is put in, replaced, listed without its value, and never comes back', async () => {
  const { app, put, created, deps } = await withSecret()
  expect([created.statusCode, created.body]).toEqual([204, ''])
  expect((await put('API_KEY', { value: 'another-value' })).statusCode).toBe(204)
  expect((await deps.secrets.reveal(['API_KEY'])).get('API_KEY')).toBe('another-value')

  const list = await app.inject('/secrets')
  expect(list.json()).toMatchObject({ items: [{ name: 'API_KEY', usedBy: [] }], nextCursor: null })
  SecretInfo.parse(list.json().items[0])
  expect(list.headers['cache-control']).toBe('no-store')
  expect((await app.inject('/secrets/API_KEY')).statusCode).toBe(404)
})

test('the list goes on where its cursor says, by name', async () => {
  const { app, put } = await withSecret()
  for (const name of ['Zeta', 'B_2']) await put(name)
  const first = (await app.inject('/secrets?limit=2')).json()
  const second = (await app.inject(`/secrets?limit=2&cursor=${first.nextCursor}`)).json()
  const names = [...first.items, ...second.items].map((secret: { name: string }) => secret.name)
  expect([names, second.nextCursor]).toEqual([['API_KEY', 'B_2', 'Zeta'], null])
})

test('one that a policy names is not deleted', async () => {
  const { app } = await withSecret()
  const payload = { ...strictestPolicy, secrets: ['API_KEY'] }
  const remove = () => app.inject({ method: 'DELETE', url: '/secrets/API_KEY' })
  await app.inject({ method: 'PUT', url: '/tools/http_request/policy', payload })

  const refused = await remove()
  expect([refused.statusCode, refused.json().detail]).toEqual([409, expect.stringContaining('http_request')])
  const { items } = (await app.inject('/secrets')).json()
  expect(items[0].usedBy).toEqual([{ type: 'tool', name: 'http_request' }])

  await app.inject({ method: 'PUT', url: '/tools/http_request/policy', payload: strictestPolicy })
  expect((await remove()).statusCode).toBe(204)
  expect((await remove()).statusCode).toBe(404)
})

test('a key that is not as it should be is told to whoever keeps the workbench', async () => {
  const { deps } = await appUnderTest()
  const put = () =>
    Promise.reject(new SecretKeyError('The key file is open to others.', { hint: 'chmod 600' }))
  const { app } = await appUnderTest({ secrets: { ...deps.secrets, put } })

  const answer = await app.inject({ method: 'PUT', url: '/secrets/API_KEY', payload: { value } })
  expect(answer.json()).toMatchObject({ status: 503, detail: 'The key file is open to others. chmod 600' })
})

test.each([
  ['a short value', 'API_KEY', { value: '1234567' }, 'value'],
  ['a number', 'API_KEY', { value: 12_345_678 }, 'value'],
  ['more fields', 'API_KEY', { value, note: '' }, 'note'],
  ['a NUL', 'API_KEY', { value: 'hush\0hush' }, 'value'],
  ['a name with a hyphen', 'API-KEY', { value }, 'name'],
  ['a name that begins with a digit', '1_KEY', { value }, 'name'],
  ['a long name', 'A'.repeat(101), { value }, 'name'],
])('%s is refused, and not repeated', async (_what, name, payload, path) => {
  const { put } = await withSecret()
  const answer = await put(name, payload)
  expect([answer.statusCode, answer.json().errors]).toMatchObject([422, [{ path }]])
  expect(answer.body).not.toMatch(/hush|1234567/)
})
