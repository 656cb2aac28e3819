import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addUp, attack } from '../../testing/attack.ts'
import { fileTools } from '../../testing/hostile-tools/files.ts'
import { machineTools } from '../../testing/hostile-tools/machine.ts'
import { networkTools } from '../../testing/hostile-tools/network.ts'
import { createSandbox } from './create-sandbox.ts'
import type { Sandbox } from './sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox()
})
afterAll(() => sandbox.close())

describe.each([
  { what: 'files', tools: fileTools },
  { what: 'the machine', tools: machineTools },
  { what: 'the network', tools: networkTools },
])('a tool that goes for $what', ({ tools }) => {
  test.each(tools)('and $name is stopped, and the next call is served', async (tool) => {
    expect(await attack(sandbox, tool)).toMatchObject({ isHeld: true })
    expect(await addUp(sandbox)).toEqual({ sum: 3 })
  })
})
