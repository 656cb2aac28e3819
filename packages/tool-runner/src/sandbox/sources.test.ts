import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox } from './create-sandbox.ts'
import type { Sandbox, Script } from './sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ spares: 1 })
})
afterAll(() => sandbox.close())

const run = (source: string, overrides: Partial<Script> = {}) =>
  sandbox.run(
    { source, args: {}, timeoutMs: 10_000, memoryMb: 128, maxOutputBytes: 10_000, ...overrides },
    { answer: async () => null, signal: new AbortController().signal },
  )

// Its translator looks up how much stack there is, which a child without a real /proc has to be told.
test('types in nested code are taken out behind all walls', async () => {
  const source = `export default async () => {
    for (const one of [1]) if (one > 0) return await (async (text: string) => text as string)('nested')
  }`
  expect(await run(source)).toMatchObject({ result: 'nested', error: null })
  const deep = `export default async () => ${'('.repeat(300)}7${')'.repeat(300)} as number`
  expect(await run(deep)).toMatchObject({ result: 7, error: null })
})

test('a source may be longer than its result', async () => {
  const source = `// ${'x'.repeat(50_000)}\nexport default async (): Promise<number> => 7`
  for (const _call of ['translated', 'known'])
    expect(await run(source, { maxOutputBytes: 10 })).toMatchObject({ result: 7, error: null })
})

test('an error may be longer than its result', async () => {
  const source = `export default () => { throw new Error('x'.repeat(5_000)) }`
  expect(await run(source, { maxOutputBytes: 10 })).toMatchObject({ error: { code: 'failed' } })
})
