import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { descendants } from '../../testing/descendants.ts'
import { createSandbox } from './create-sandbox.ts'
import type { Sandbox, Script } from './sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox()
})
afterAll(() => sandbox.close())

const limits = { timeoutMs: 10_000, memoryMb: 128, maxOutputBytes: 100_000 }

type Answer = (request: Record<string, unknown>) => unknown

/** Runs the body of a tool; `answer` gives the value of a request or throws its fault. */
async function run(
  body: string,
  { args = {}, answer = () => null, ...rest }: Partial<Script> & { answer?: Answer } = {},
) {
  const requests: Record<string, unknown>[] = []
  const source = /^(import|export)\b/m.test(body)
    ? body
    : `export default async (args: any, ctx: any) => { ${body} }`
  const outcome = await sandbox.run(
    { ...limits, ...rest, source, args },
    {
      async answer(asked) {
        const { id, ...request } = asked as Record<string, unknown>
        requests.push(request)
        try {
          return { id, ok: true, value: await answer(request) }
        } catch (error) {
          return { id, ok: false, error }
        }
      },
      signal: new AbortController().signal,
    },
  )
  return { ...outcome, requests }
}

describe('a script', () => {
  test('gets its arguments and gives its result', async () => {
    const { result, error, resultBytes, exit } = await run('return { sum: args.a + args.b, text: "ü😀" }', {
      args: { a: 1, b: 2 },
    })
    expect({ result, error, exit }).toEqual({
      result: { sum: 3, text: 'ü😀' },
      error: null,
      exit: { code: 0, signal: null },
    })
    expect(resultBytes).toBe(Buffer.byteLength('{"sum":3,"text":"ü😀"}'))
  })

  test.each([
    ['an arrow function', 'export default (args: { a: number }) => args.a'],
    [
      'an arrow function after others',
      'const one = (x: number): number => x\nexport default async (args: any) => one(args.a)',
    ],
    ['a function', 'export default function (args: any) { return args.a }'],
    [
      'a function that calls itself',
      'export default async function count(args: any, _: unknown, n = 0): Promise<number> { return n === args.a ? n : count(args, _, n + 1) }',
    ],
    ['a value that is named first', 'const tool = async (args: any) => args.a\nexport default tool'],
    ['an export list', 'const tool = async (args: any) => args.a\nexport { tool as default }'],
    [
      'a module that waits',
      'const one = await Promise.resolve(0)\nexport default (args: any) => args.a + one',
    ],
    [
      'a module of Node',
      'import { sep } from "node:path"\nexport default (args: any) => sep.length + args.a - 1',
    ],
    [
      'what needs more than types taken away',
      'enum Kind { One = 0 }\nclass Box { constructor(readonly a: number) {} }\nexport default (args: any) => new Box(args.a).a + Kind.One',
    ],
    [
      'words in text and comments',
      '// export default nothing; import nothing\nexport default (args: any) => args.a + "export import".length - 13',
    ],
  ])('can be %s, the first time and from then on', async (_, source) => {
    expect(await run(source, { args: { a: 5 } })).toMatchObject({ result: 5, error: null })
    expect(await run(source, { args: { a: 6 } })).toMatchObject({ result: 6, error: null })
  })

  test('shares nothing with the call before', async () => {
    const body = 'const before = globalThis.kept ?? null; globalThis.kept = 1; return before'
    expect((await run(body)).result).toBeNull()
    expect((await run(body)).result).toBeNull()
  })

  test('may take the memory that its policy gives it', async () => {
    const body = 'return new Uint8Array(200 * 1024 * 1024).fill(1).length'
    expect((await run(body, { memoryMb: 512 })).result).toBe(200 * 1024 * 1024)
  })

  test('is told where its source is wrong', async () => {
    const { error } = await run('export default async (args) => {\n  return 1 +\n}')
    expect(error).toMatchObject({ code: 'failed', message: expect.stringContaining('tool.ts:3') })
  })
})

describe('the context', () => {
  test('fetches', async () => {
    const { result, requests } = await run(
      `const answer = await ctx.fetch('https://a.example/x', { method: 'post', headers: { 'X-Key': '{{ secrets.KEY }}' }, body: new URLSearchParams({ q: '1' }) })
       return [answer.status, answer.ok, answer.headers['content-type'], await answer.json(), (await answer.bytes()).length]`,
      {
        answer: () => ({
          url: 'https://a.example/x',
          status: 201,
          headers: { 'content-type': 'application/json' },
          body: { text: '{"n":1}' },
        }),
      },
    )
    expect(result).toEqual([201, true, 'application/json', { n: 1 }, 7])
    expect(requests).toEqual([
      {
        op: 'fetch',
        url: 'https://a.example/x',
        method: 'POST',
        headers: [
          ['content-type', 'application/x-www-form-urlencoded;charset=UTF-8'],
          ['x-key', '{{ secrets.KEY }}'],
        ],
        body: { text: 'q=1' },
        redirect: 'follow',
      },
    ])
  })

  test('sends bytes that are no text as they are', async () => {
    const { requests } = await run(
      `await ctx.fetch('https://a.example/', { method: 'PUT', body: new Uint8Array([255, 0]) })`,
      {
        answer: () => ({ url: '', status: 200, headers: {}, body: { text: '' } }),
      },
    )
    expect(requests[0]).toMatchObject({ body: { base64: '/wA=' } })
  })

  test('reads, writes and lists files', async () => {
    const { result, requests } = await run(
      `await ctx.writeFile('/data/a', 'text'); await ctx.writeFile('/data/b', new Uint8Array([1]))
       return [await ctx.readFile('/data/a'), [...await ctx.readFile('/data/a', 'bytes')], await ctx.listFiles('/data')]`,
      { answer: ({ op }) => (op === 'listFiles' ? [{ name: 'a', type: 'file', size: 1 }] : { text: 'A' }) },
    )
    expect(result).toEqual(['A', [65], [{ name: 'a', type: 'file', size: 1 }]])
    expect(requests).toEqual([
      { op: 'writeFile', path: '/data/a', body: { text: 'text' } },
      { op: 'writeFile', path: '/data/b', body: { base64: 'AQ==' } },
      { op: 'readFile', path: '/data/a', as: 'utf8' },
      { op: 'readFile', path: '/data/a', as: 'bytes' },
      { op: 'listFiles', path: '/data' },
    ])
  })

  test('passes secrets, messages and searches on', async () => {
    const { requests } = await run(
      `await ctx.secret('KEY'); await ctx.sendMessage({ channel: 'log', text: 'x' }); await ctx.searchDocuments('q', { limit: 3 })`,
    )
    expect(requests).toEqual([
      { op: 'secret', name: 'KEY' },
      { op: 'sendMessage', channel: 'log', to: null, text: 'x' },
      { op: 'searchDocuments', query: 'q', collection: null, limit: 3 },
    ])
  })

  test('takes lines from ctx.log and the console, in their order', async () => {
    const { requests } = await run(
      `ctx.log('a', { b: 1 }); console.error('c'); for (let i = 0; i < 3_000; i++) console.log(i)`,
    )
    expect(requests.slice(0, 3).map(({ line }) => line)).toEqual(['a { b: 1 }', 'c', '0'])
    expect(requests).toHaveLength(3_002)
  })

  const refusal = { code: 'denied_read', message: 'Not that one.' }
  const refuses = () => {
    throw refusal
  }

  test('throws what was refused, with its code, and the call ends with it', async () => {
    const caught = await run(
      `try { await ctx.readFile('/x') } catch (error) { return [error instanceof Error, error.code, error.message] }`,
      { answer: refuses },
    )
    expect(caught.result).toEqual([true, refusal.code, refusal.message])
    expect((await run(`await ctx.readFile('/x')`, { answer: refuses })).error).toEqual(refusal)
  })

  test.each(['undefined', '5', '{}', '[1]'])('takes no %s for what a file holds', async (content) => {
    const { result, requests } = await run(
      `const say = (error) => error.message
       return [await ctx.writeFile('/data/a', ${content}).catch(say), await ctx.saveArtifact('a', ${content}).catch(say)]`,
    )
    const message = 'Expected the content of the file as a string or a Uint8Array'
    expect(result).toEqual([message, message])
    expect(requests).toEqual([])
  })

  test('lets many things be asked at once', async () => {
    const { result } = await run(
      `return (await Promise.all(Array.from({ length: 500 }, (_, n) => ctx.secret('K' + n)))).length`,
    )
    expect(result).toBe(500)
  })

  test('finishes what was not waited for before the call is over', async () => {
    let written = 0
    const body = `for (let n = 0; n < 40; n++) ctx.writeFile('/data/' + n, 'x'); return 1`
    const { result } = await run(body, {
      answer: async () => {
        await new Promise((resolve) => setTimeout(resolve, 10))
        written += 1
      },
    })
    expect({ result, written }).toEqual({ result: 1, written: 40 })
  })

  test('says through its signal that the time is nearly up', async () => {
    const body = `await new Promise((resolve) => ctx.signal.addEventListener('abort', resolve)); return 'in time'`
    expect((await run(body, { timeoutMs: 4_000 })).result).toBe('in time')
  })
})

describe('the sandbox', () => {
  const endless = { ...limits, source: 'export default () => new Promise(() => {})', args: {} }
  const answer = async () => null

  test('kills a script whose call is cancelled', async () => {
    const caller = new AbortController()
    const running = sandbox.run(endless, { answer, signal: caller.signal })
    setTimeout(() => caller.abort(), 50)
    expect(await running).toMatchObject({ error: { code: 'cancelled' } })
  })

  test('starts nothing for a call that was cancelled before', async () => {
    const outcome = await sandbox.run(endless, { answer, signal: AbortSignal.abort() })
    expect(outcome).toMatchObject({ error: { code: 'cancelled' }, exit: null })
  })

  test('says what it reached on this machine, or what is missing', () => {
    expect(sandbox.level === 'namespaces').toBe(sandbox.missing.length === 0)
    expect(sandbox.refuses).toBe(false)
  })

  const weak = {
    walls: { prlimit: null, bwrap: null, setpriv: null },
    level: 'runtime',
    missing: ['Install bubblewrap.'],
  } as const

  test('refuses every script where it is weaker than demanded', async () => {
    const strict = await createSandbox({ demands: 'strict', walls: weak })
    const outcome = await strict.run(endless, { answer, signal: new AbortController().signal })
    expect(strict.refuses).toBe(true)
    expect(outcome.error).toMatchObject({
      code: 'failed',
      message: expect.stringContaining('Install bubblewrap.'),
    })
    await strict.close()
  })

  test('leaves no process when it is closed, and ends what runs and waits', async () => {
    const before = await descendants()
    const closing = await createSandbox({ maxProcesses: 1, spares: 1, walls: weak })
    const signal = new AbortController().signal
    const running = [1, 2].map(() => closing.run(endless, { answer, signal }))
    let its: number[] = []
    const started = async () => {
      its = (await descendants()).filter((pid) => !before.includes(pid))
      return its.length
    }
    await expect.poll(started, { timeout: 10_000 }).toBeGreaterThan(0)
    await closing.close()
    expect((await Promise.all(running)).map(({ result }) => result)).toEqual([null, null])
    // What a killed process had started is killed by the kernel, a moment later on a busy machine.
    const left = async () => (await descendants()).filter((pid) => its.includes(pid))
    await expect.poll(left, { timeout: 10_000 }).toEqual([])
  })
})
