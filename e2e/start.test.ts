import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'workbench start '))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

/** `npm start` on a free port; resolves once it says that it is ready. */
async function npmStart() {
  const child = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    env: { ...process.env, PORT: '0', WORKBENCH_DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('is ready at')) resolve()
    })
    void exited.then((code) => reject(new Error(`It ended with ${code}: ${output}`)))
  })
  const url = /ready at (\S+)/.exec(output)?.[1] ?? ''
  return { child, url, exited }
}

/** Processes whose command line or environment names the data folder. */
async function leftovers(): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) continue
    const command = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '')
    const environment = await readFile(`/proc/${entry}/environ`, 'utf8').catch(() => '')
    if ((command + environment).includes(dataDir)) found.push(command.replaceAll('\0', ' '))
  }
  return found
}

test('npm start makes everything ready, a first time and a second time; Ctrl-C leaves nothing', async () => {
  const first = await npmStart()
  const personas = (await (await fetch(`${first.url}/personas`)).json()) as { items: unknown[] }
  expect(personas.items).toHaveLength(4)
  const scenarios = (await (await fetch(`${first.url}/scenarios`)).json()) as { items: unknown[] }
  expect(scenarios.items).toHaveLength(2)
  // A terminal's Ctrl-C goes to the whole group, and an impatient hand presses it twice.
  process.kill(-(first.child.pid ?? 0), 'SIGINT')
  process.kill(-(first.child.pid ?? 0), 'SIGINT')
  expect(await first.exited).toBe(0)
  expect(await leftovers()).toEqual([])

  const second = await npmStart()
  // The demo is for empty databases only.
  const again = (await (await fetch(`${second.url}/personas`)).json()) as { items: unknown[] }
  expect(again.items).toHaveLength(4)
  second.child.kill('SIGINT')
  await second.exited
  expect(await leftovers()).toEqual([])
})
