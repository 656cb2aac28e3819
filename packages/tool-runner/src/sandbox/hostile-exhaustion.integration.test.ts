import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addUp, attack } from '../../testing/attack.ts'
import { descendants } from '../../testing/descendants.ts'
import { claimTools } from '../../testing/hostile-tools/claims.ts'
import { exhaustionTools } from '../../testing/hostile-tools/exhaustion.ts'
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

test.each(exhaustionTools)('a tool that $name is stopped, and the next call is served', async (tool) => {
  // Without limits of the kernel nothing holds what lies outside of V8's heap.
  if (sandbox.level === 'runtime' && endsInMemory(tool.ends)) return
  expect(await attack(sandbox, tool)).toMatchObject({ isHeld: true })
  expect(await addUp(sandbox)).toEqual({ sum: 3 })
})

const endsInMemory = (ends: string | readonly string[]) => [ends].flat().includes('memory')

const access = [...fileTools, ...machineTools, ...networkTools, ...claimTools]

test.each(['runtime', 'limits'] as const)(
  'at level %s, too, nobody gets anything that is not given',
  async (level) => {
    const { prlimit, setpriv } = { prlimit: '/usr/bin/prlimit', setpriv: '/usr/bin/setpriv' }
    const walls = { bwrap: null, prlimit: level === 'limits' ? prlimit : null, setpriv }
    const weaker = await createSandbox({ walls: { walls, level, missing: ['bwrap'] } })
    try {
      const broken = []
      for (const tool of access) {
        const { end, isHeld } = await attack(weaker, tool)
        if (!isHeld) broken.push(`${tool.name}: ${end}`)
      }
      expect(broken).toEqual([])
    } finally {
      await weaker.close()
    }
  },
  120_000,
)

test('no process is left behind after a thousand mixed calls', async () => {
  const own = await createSandbox()
  const mixed = [...access, ...exhaustionTools.filter(({ timeoutMs }) => timeoutMs === 400)]
  const before = await descendants()
  let started = 0
  const one = async () => {
    while (started < 1_000) {
      started += 1
      // Every other call means well.
      const tool = mixed[(started >> 1) % mixed.length]
      if (started % 2 === 0 || tool === undefined) expect(await addUp(own)).toEqual({ sum: 3 })
      else await attack(own, { ...tool, timeoutMs: Math.min(tool.timeoutMs ?? 2_000, 2_000) })
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() * 4 }, one))
  await own.close()
  const after = await descendants()
  expect(after.filter((pid) => !before.includes(pid))).toEqual([])
}, 180_000)

test.runIf(process.platform === 'linux')('when the parent is killed, its tools die with it', async () => {
  const script = join(import.meta.dirname, '../../testing/endless-parent.ts')
  const parent = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(parent.stdout, 'data')
  const children = await descendants(parent.pid)
  expect(children.length).toBeGreaterThan(0)
  parent.kill('SIGKILL')
  await once(parent, 'exit')
  for (let tries = 0; tries < 100 && (await areAlive(children)).length > 0; tries++) await sleep(50)
  expect(await areAlive(children)).toEqual([])
})

async function areAlive(pids: readonly number[]): Promise<readonly number[]> {
  const isAlive = (pid: number) => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }
  return pids.filter(isAlive)
}
