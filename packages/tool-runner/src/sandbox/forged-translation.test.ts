import { beforeAll, expect, test } from 'vitest'
import { createSandbox } from './create-sandbox.ts'
import type { Sandbox } from './sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox()
  return () => sandbox.close()
})

// A tool that runs what it is given, as run_typescript does: one source for everybody's code.
const source = 'export default async ({ code }: { code: string }) => eval(code)'
const call = (code: string) =>
  sandbox.run(
    { source, args: { code }, timeoutMs: 10_000, memoryMb: 128, maxOutputBytes: 100_000 },
    { answer: async () => null, signal: new AbortController().signal },
  )

test('code of one call does not get into the next by a forged translation', async () => {
  const forged = JSON.stringify({
    program: { code: "exports.default = async () => 'forged'", kind: 'function' },
  })
  const bytes = `Deno.stdout.writeSync(new TextEncoder().encode(${JSON.stringify(`${forged}\n`)}))`
  expect(await call('1 + 1')).toMatchObject({ result: 2 })
  await call(`${bytes}; 'done'`)
  expect(await call('1 + 1')).toMatchObject({ result: 2, error: null })
})
