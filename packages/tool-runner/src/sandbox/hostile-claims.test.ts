import { afterAll, beforeAll, expect, test } from 'vitest'
import { addUp, attack } from '../../testing/attack.ts'
import { claimTools } from '../../testing/hostile-tools/claims.ts'
import { createSandbox } from './create-sandbox.ts'
import type { Sandbox } from './sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox()
})
afterAll(() => sandbox.close())

test.each(claimTools)('a tool that $name gains nothing, and the next call is served', async (tool) => {
  expect(await attack(sandbox, tool)).toMatchObject({ isHeld: true })
  expect(await addUp(sandbox)).toEqual({ sum: 3 })
})

test('what a tool fails with is cut where it gets long', async () => {
  const { outcome } = await attack(sandbox, {
    name: 'shouts',
    code: `throw new Error('x'.repeat(1_000_000))`,
    ends: 'failed',
  })
  expect(outcome.error?.message).toHaveLength(65_536)
})
