import { Persona } from '@workbench/core/models/persona'
import { testId } from '@workbench/core/testing/test-id'
import { describe, expect, test } from 'vitest'
import { ada, appUnderTest } from '../testing/app-under-test.ts'

describe('personas', () => {
  test('creating answers 201 with the resource and where it is', async () => {
    const { app } = await appUnderTest()

    const created = await app.inject({ method: 'POST', url: '/personas', payload: ada })

    expect(created.statusCode).toBe(201)
    const persona = Persona.parse(created.json())
    expect(persona).toMatchObject({ ...ada, description: '', model: null, tools: [], tags: [], version: 1 })
    expect(created.headers.location).toBe(`/personas/${persona.id}`)
    const read = await app.inject(`/personas/${persona.id}`)
    expect(read.json()).toEqual(persona)
    expect(read.headers).toMatchObject({ 'cache-control': 'no-store', vary: 'Accept' })
  })

  test('a list goes on where its cursor says', async () => {
    const { app } = await appUnderTest()
    for (const name of ['one', 'two', 'three']) {
      await app.inject({ method: 'POST', url: '/personas', payload: { ...ada, name } })
    }

    const first = (await app.inject('/personas?limit=2')).json()
    const second = (
      await app.inject(`/personas?limit=2&cursor=${encodeURIComponent(first.nextCursor)}`)
    ).json()

    const names = [...first.items, ...second.items].map(({ name }) => name)
    expect(names).toEqual(['three', 'two', 'one'])
    expect(second.nextCursor).toBeNull()
  })

  test.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=', 'limit'],
    ['limit=1e1', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['cursor=nonsense', 'cursor'],
    ['tag=', 'tag'],
    ['colour=red', 'colour'],
    ['q=%00', 'q'],
    ['tag=a&tag=%00', 'tag'],
  ])('the list refuses ?%s by name', async (query, path) => {
    const { app } = await appUnderTest()
    const answer = await app.inject(`/personas?${query}`)

    expect(answer.statusCode).toBe(422)
    expect(answer.json().errors).toMatchObject([{ path }])
  })

  test('PUT takes what GET gave, ignores what is read-only and raises the version', async () => {
    const { app } = await appUnderTest()
    const persona = (await app.inject({ method: 'POST', url: '/personas', payload: ada })).json()
    const put = (payload: object) => app.inject({ method: 'PUT', url: `/personas/${persona.id}`, payload })

    const changed = await put({ ...persona, id: 'ignored', createdAt: 7, description: 'Changed' })
    expect(changed.statusCode).toBe(200)
    expect(changed.json()).toMatchObject({ id: persona.id, description: 'Changed', version: 2 })

    expect((await put(persona)).statusCode).toBe(409)
    const { version, ...withoutVersion } = persona
    expect((await put(withoutVersion)).json()).toMatchObject({ status: 422, errors: [{ path: 'version' }] })
    expect((await put({ ...persona, shoeSize: 42 })).json()).toMatchObject({ errors: [{ path: 'shoeSize' }] })
  })

  test('an earlier version is put back by a PUT of what it said', async () => {
    const { app } = await appUnderTest()
    const persona = (await app.inject({ method: 'POST', url: '/personas', payload: ada })).json()
    const url = `/personas/${persona.id}`
    await app.inject({ method: 'PUT', url, payload: { ...persona, description: 'Changed' } })

    const { items, nextCursor } = (await app.inject(`${url}/versions`)).json()
    expect(items.map(({ description }: { description: string }) => description)).toEqual(['Changed', ''])
    expect(nextCursor).toBeNull()
    const put = await app.inject({ method: 'PUT', url, payload: { ...items[1], version: 2 } })
    expect(put.json()).toMatchObject({ id: persona.id, description: '', version: 3 })

    expect((await app.inject(`${url}/versions?limit=0`)).statusCode).toBe(422)
    expect((await app.inject(`${url}/versions?cursor=x`)).statusCode).toBe(422)
    expect((await app.inject(`/personas/${testId()}/versions`)).statusCode).toBe(404)
  })

  test('tags are listed with how often they are used, and narrow the list together', async () => {
    const { app } = await appUnderTest()
    for (const tags of [['calm', 'expert, senior'], ['calm']]) {
      await app.inject({ method: 'POST', url: '/personas', payload: { ...ada, tags } })
    }

    expect((await app.inject('/personas/tags')).json()).toEqual({
      items: [
        { tag: 'calm', count: 2 },
        { tag: 'expert, senior', count: 1 },
      ],
      nextCursor: null,
    })
    const both = await app.inject('/personas?tag=calm&tag=expert%2C%20senior')
    expect(both.json().items).toHaveLength(1)
    expect((await app.inject('/personas?tag=calm')).json().items).toHaveLength(2)
  })

  test('DELETE answers 204, then 404; of one in use 409 and by what', async () => {
    const { app } = await appUnderTest()
    const { id } = (await app.inject({ method: 'POST', url: '/personas', payload: ada })).json()
    const payload = { name: 'Big one', topic: 'T', format: 'single', participants: [{ personaId: id }] }
    const scenario = (await app.inject({ method: 'POST', url: '/scenarios', payload })).json()

    const refused = await app.inject({ method: 'DELETE', url: `/personas/${id}` })
    expect(refused.statusCode).toBe(409)
    expect(refused.json().detail).toContain('Big one')

    await app.inject({ method: 'DELETE', url: `/scenarios/${scenario.id}` })
    const deleted = await app.inject({ method: 'DELETE', url: `/personas/${id}` })
    expect([deleted.statusCode, deleted.body]).toEqual([204, ''])
    expect((await app.inject({ method: 'DELETE', url: `/personas/${id}` })).statusCode).toBe(404)
  })

  test.each([
    ['a word', 'nonsense'],
    ['a UUIDv4', '00000000-0000-4000-8000-000000000000'],
    ['of nobody', testId()],
    ['very long', 'x'.repeat(5000)],
    ['a NUL', '%00'],
  ])('an id that is %s is 404', async (_what, id) => {
    const { app } = await appUnderTest()
    const answer = await app.inject(`/personas/${id}`)

    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })
})
