import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorkbenchClient } from '@workbench/client/workbench-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Stack, startStack } from './support/stack.ts'

let folder: string
let stack: Stack
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench import '))
  await cp(join(import.meta.dirname, '../examples/old-layout'), folder, { recursive: true })
  await writeFile(join(folder, 'runs/broken.json'), '{"title": "Broken", "messages": [')
  await mkdir(join(folder, 'runs/folder.json'))
  await symlink('circle.json', join(folder, 'runs/circle.json'))
  stack = await startStack({ WORKBENCH_IMPORT_DIR: folder })
})
afterAll(async () => {
  await stack.stop()
  await rm(folder, { recursive: true })
})

test('a first start shows the old runs of WORKBENCH_IMPORT_DIR, and says what it could not read', async () => {
  const api = createWorkbenchClient({ url: stack.url })
  const { items } = await api.runs.list({})
  expect(items.map(({ title, status, queuedAt }) => [title, status, queuedAt])).toEqual([
    ['Cars in the high street, again', 'failed', '2023-04-06T09:30:00.000Z'],
    ['Cars in the high street', 'completed', '2023-04-05T10:00:00.000Z'],
  ])
  const run = await api.runs.get(items[1]?.id ?? '')
  expect(run.output).toMatchObject({
    turns: [
      { speaker: 'Ines, city planner', text: 'Close it on Saturdays first, and count who comes.' },
      { speaker: 'Viktor, baker' },
      { speaker: 'A passer-by' },
      { speaker: 'Ines, city planner' },
    ],
    verdict: { decision: 'Try it on four Saturdays and count.' },
  })
  const personas = await api.personas.list({})
  expect(personas.items.map(({ name }) => name).toSorted()).toEqual(['Ines, city planner', 'Viktor, baker'])
  expect(stack.output()).toContain('broken.json: took nothing; refused 1')
  expect(stack.output()).toContain('links in folders are not followed')
})

test('what people change afterwards is theirs: a second start takes nothing', async () => {
  const api = createWorkbenchClient({ url: stack.url })
  const [persona] = (await api.personas.list({ q: 'Viktor' })).items
  if (persona === undefined) throw new Error('Viktor is not there')
  const { version, id } = persona
  await api.personas.update(id, { ...persona, version, name: 'Viktor, retired' })
  await stack.killAll()
  await stack.restart()
  const { items } = await api.personas.list({})
  expect(items.map(({ name }) => name).toSorted()).toEqual(['Ines, city planner', 'Viktor, retired'])
})
