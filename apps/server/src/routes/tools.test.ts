import { strictestPolicy, Tool } from '@workbench/core/models/tool'
import { describe, expect, test } from 'vitest'
import { ada, appUnderTest } from '../testing/app-under-test.ts'

const shout = {
  name: 'shout',
  description: 'Says it louder.',
  inputSchema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
  source: 'export default async ({ text }) => text.toUpperCase()',
}

async function withTool(draft: object = shout) {
  const under = await appUnderTest()
  const created = await under.app.inject({ method: 'POST', url: '/tools', payload: draft })
  const put = (url: string, payload: object) => under.app.inject({ method: 'PUT', url, payload })
  return { ...under, created, put }
}

describe('tools', () => {
  test('creating a script answers 201 with the tool and where it is; what its policy leaves out is denied', async () => {
    const { app, created } = await withTool({ ...shout, policy: { net: ['api.example.org'] } })

    expect(created.statusCode).toBe(201)
    expect(created.headers.location).toBe('/tools/shout')
    const tool = Tool.parse(created.json())
    expect(tool).toMatchObject({ ...shout, origin: 'script', isSandboxed: true, server: null })
    expect(tool.policy).toEqual({ ...strictestPolicy, net: ['api.example.org'] })
    const read = await app.inject('/tools/shout')
    expect(read.json()).toEqual(tool)
    expect(read.headers).toMatchObject({ 'cache-control': 'no-store', vary: 'Accept' })
  })

  test('the list has all of them by name, page by page', async () => {
    const { app } = await withTool()
    const names: string[] = []
    for (let cursor = ''; ; ) {
      const { items, nextCursor } = (await app.inject(`/tools?limit=3${cursor}`)).json()
      names.push(...items.map((tool: unknown) => Tool.parse(tool).name))
      if (nextCursor === null) break
      cursor = `&cursor=${nextCursor}`
    }

    expect(names).toEqual(expect.arrayContaining(['calculate', 'http_request', 'shout']))
    expect(names).toEqual(names.toSorted())
    expect(new Set(names).size).toBe(names.length)
  })

  test.each([
    ['limit=0', 'limit'],
    ['cursor=nonsense', 'cursor'],
    ['colour=red', 'colour'],
  ])('the list refuses ?%s by name', async (query, path) => {
    const { app } = await appUnderTest()
    const answer = await app.inject(`/tools?${query}`)
    expect([answer.statusCode, answer.json().errors]).toMatchObject([422, [{ path }]])
  })

  test('a name that is taken is refused, by a script or by what comes with the workbench', async () => {
    const { app } = await withTool()
    for (const name of ['shout', 'calculate']) {
      const answer = await app.inject({ method: 'POST', url: '/tools', payload: { ...shout, name } })
      expect(answer.statusCode).toBe(409)
    }
  })

  test.each([
    ['a name with a dot', { name: 'a.b' }, 'name'],
    ['no source', { source: undefined }, 'source'],
    ['an unknown field', { shoeSize: 42 }, 'shoeSize'],
    ['a schema of something else', { inputSchema: { type: 'string' } }, 'inputSchema.type'],
    [
      'a schema that is none',
      { inputSchema: { type: 'object', properties: { a: 1 } } },
      'inputSchema.properties.a',
    ],
    ['a source that is no program', { source: 'export default async ( => 1' }, 'source'],
    ['a source without a function', { source: 'export const shout = 1' }, 'source'],
    ['a host that is an address', { policy: { net: ['https://x.example/'] } }, 'policy.net.0'],
    ['a path that leads up', { policy: { read: ['/srv', '/srv/../etc'] } }, 'policy.read.1'],
    ['everything there is', { policy: { write: ['/'] } }, 'policy.write.0'],
    ['no time', { policy: { timeoutMs: 0 } }, 'policy.timeoutMs'],
    ['a permission there is not', { policy: { run: ['sh'] } }, 'policy.run'],
  ])('%s is refused where it stands', async (_what, fault, path) => {
    const { created } = await withTool({ ...shout, ...fault })
    expect([created.statusCode, created.json().errors]).toMatchObject([422, [{ path }]])
  })

  test('PUT takes what GET gave of a script, and keeps its name', async () => {
    const { created, put } = await withTool()
    const changed = await put('/tools/shout', { ...created.json(), description: 'Changed' })
    expect([changed.statusCode, changed.json()]).toMatchObject([200, { ...shout, description: 'Changed' }])

    const { name, ...nameless } = shout
    expect((await put('/tools/shout', nameless)).statusCode).toBe(200)
    const renamed = await put('/tools/shout', { ...shout, name: 'whisper' })
    expect([renamed.statusCode, renamed.json().errors]).toMatchObject([422, [{ path: 'name' }]])
    const broken = await put('/tools/shout', { ...shout, policy: { net: [' '] } })
    expect(broken.json().errors).toMatchObject([{ path: 'policy.net.0' }])
    expect((await put('/tools/nobody', shout)).statusCode).toBe(404)
    expect((await put('/tools/no%00body', shout)).statusCode).toBe(404)
  })

  test('a source that was fine is not replaced by one that is not', async () => {
    const { app, created, put } = await withTool()
    const broken = await put('/tools/shout', { ...shout, source: 'export default () => {\n  return ]\n}' })
    expect([broken.statusCode, broken.json().errors]).toMatchObject([
      422,
      [{ path: 'source', message: expect.stringMatching(/^Line 2: /) }],
    ])
    expect((await app.inject('/tools/shout')).json()).toEqual(created.json())
  })

  test('a file is read and nothing of it kept', async () => {
    const { app } = await appUnderTest()
    const parse = (name: string, content: string) =>
      app.inject({ method: 'POST', url: '/tools/parse', payload: { name, content } })
    const heading =
      '/* tool\ndescription: Says it louder.\ncolour: red\npolicy: {net: [api.example.org]}\n*/\n'
    const content = heading + shout.source

    const answer = await parse('tools/shout.tool.ts', content)
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      {
        draft: {
          ...{ name: 'shout', description: shout.description, source: content },
          inputSchema: { type: 'object', properties: {} },
          policy: { ...strictestPolicy, net: ['api.example.org'] },
        },
        remarks: ['left out "colour": not known here'],
      },
    ])
    expect((await app.inject('/tools/shout')).statusCode).toBe(404)
    const again = await parse('shout.json', JSON.stringify(answer.json().draft))
    expect(again.json()).toEqual({ ...answer.json(), remarks: [] })
  })

  test.each([
    ['no heading', 'a.ts', 'export default () => 1', /not a tool/],
    ['no description', 'a.ts', '/* tool\nname: a\n*/\nexport default () => 1', /description: it is missing/],
    ['a mistake in it', 'a.ts', '/* tool\ndescription: x\n*/\nexport default () => ]', /^Line 4: /],
    ['something else', 'a.json', '{"name": "Ada", "instructions": "Count."}', /one tool, found 0/],
    ['an unknown ending', 'a.txt', 'hello', /unknown type of file/],
  ])('a file with %s is refused in words', async (_what, name, content, message) => {
    const { app } = await appUnderTest()
    const answer = await app.inject({ method: 'POST', url: '/tools/parse', payload: { name, content } })
    expect([answer.statusCode, answer.json().errors]).toMatchObject([
      422,
      [{ path: 'content', message: expect.stringMatching(message) }],
    ])
  })

  test('what comes with the workbench can neither be replaced nor deleted, whatever is sent', async () => {
    const { app, put } = await withTool()
    const calculate = (await app.inject('/tools/calculate')).json()
    for (const payload of [calculate, shout, {}]) {
      const answer = await put('/tools/calculate', payload)
      expect([answer.statusCode, answer.json().detail]).toEqual([
        409,
        expect.stringContaining('/tools/calculate/policy'),
      ])
    }
    expect((await app.inject({ method: 'DELETE', url: '/tools/calculate' })).statusCode).toBe(409)
  })

  test('DELETE answers 204, then 404; of one in use 409 and by whom', async () => {
    const { app } = await withTool()
    const payload = { ...ada, tools: ['shout'] }
    const persona = (await app.inject({ method: 'POST', url: '/personas', payload })).json()

    const refused = await app.inject({ method: 'DELETE', url: '/tools/shout' })
    expect([refused.statusCode, refused.json().detail]).toEqual([409, expect.stringContaining('Ada')])

    await app.inject({ method: 'DELETE', url: `/personas/${persona.id}` })
    expect((await app.inject({ method: 'DELETE', url: '/tools/shout' })).statusCode).toBe(204)
    expect((await app.inject({ method: 'DELETE', url: '/tools/shout' })).statusCode).toBe(404)
  })
})

describe('the policy of a tool', () => {
  test('is the one it is shipped with until somebody sets another; the last write wins', async () => {
    const { app, put } = await withTool()
    const url = '/tools/http_request/policy'
    const shipped = await app.inject(url)
    expect([shipped.statusCode, shipped.json().net]).toEqual([200, []])

    const changed = await put(url, { ...shipped.json(), net: ['*.example.org', '127.0.0.1:8080'] })
    expect([changed.statusCode, changed.json().net]).toEqual([200, ['*.example.org', '127.0.0.1:8080']])
    expect((await app.inject(url)).json()).toEqual(changed.json())
    expect((await put(url, shipped.json())).statusCode).toBe(200)
    expect((await app.inject(url)).json()).toEqual(shipped.json())
  })

  test.each([
    ['hosts', { net: ['example.org', 'http://example.org'] }, 'net.1'],
    ['paths', { read: ['relative'] }, 'read.0'],
    ['system folders', { read: ['/proc/self'] }, 'read.0'],
    ['limits', { memoryMb: 100_000 }, 'memoryMb'],
    ['fields', { allowRun: true }, 'allowRun'],
    ['names of secrets', { secrets: ['no-such name'] }, 'secrets.0'],
  ])('with wrong %s is refused where it stands', async (_what, fault, path) => {
    const { put } = await withTool()
    const answer = await put('/tools/shout/policy', { ...strictestPolicy, ...fault })
    expect([answer.statusCode, answer.json().errors]).toMatchObject([422, [{ path }]])
  })

  test('of nobody is 404', async () => {
    const { app, put } = await withTool()
    expect((await app.inject('/tools/nobody/policy')).statusCode).toBe(404)
    expect((await put('/tools/nobody/policy', strictestPolicy)).statusCode).toBe(404)
  })

  test('is narrowed by limits that mean something', async () => {
    const { app } = await appUnderTest()
    const { id: personaId } = (await app.inject({ method: 'POST', url: '/personas', payload: ada })).json()
    const scenario = { name: 'S', topic: 'T', format: 'single', participants: [{ personaId }] }
    for (const [url, draft] of [
      ['/personas', ada],
      ['/scenarios', scenario],
    ] as const) {
      const post = (net: readonly string[]) =>
        app.inject({ method: 'POST', url, payload: { ...draft, toolLimits: { http_request: { net } } } })
      expect((await post(['example.org'])).statusCode).toBe(201)
      expect((await post(['a b'])).json().errors).toMatchObject([{ path: 'toolLimits.http_request.net.0' }])
    }
  })
})
