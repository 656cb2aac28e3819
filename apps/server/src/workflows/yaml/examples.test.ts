import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { depsInMemory } from '../../testing/deps-in-memory.ts'
import { parseWorkflowYaml } from './parse-workflow-yaml.ts'

const root = join(import.meta.dirname, '../../../../..')

async function faultsOf(yaml: string) {
  return (await parseWorkflowYaml(yaml, depsInMemory().deps)).faults
}

test('every example can be saved as it is', async () => {
  const folder = join(root, 'examples/workflows')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.workflow.yaml'))
  expect(files.length).toBeGreaterThan(0)
  for (const name of files) {
    expect(await faultsOf(await readFile(join(folder, name), 'utf8')), name).toEqual([])
  }
})

test('what the guide shows can be saved: whole workflows, steps, and expressions in fields', async () => {
  const guide = await readFile(join(root, 'docs/workflows.md'), 'utf8')
  const blocks = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, block = '']) => block)
  const whole = blocks.filter((block) => block.startsWith('name:'))
  const steps = blocks.filter((block) => block.startsWith('- id:'))
  expect([whole.length, steps.length]).toEqual([1, 1])
  for (const block of whole) expect(await faultsOf(block)).toEqual([])
  const before =
    'name: A\ntrigger: { type: manual }\nsteps:\n- { id: ask, type: transform, expression: "1" }\n'
  for (const block of steps) expect(await faultsOf(before + block)).toEqual([])
  const fields = blocks.find((block) => block.startsWith('text:')) ?? ''
  const step = fields.replace('text:', 'key:').replaceAll(/^/gm, '  ')
  const keep = `${before}- id: keep\n  type: persistRecord\n  collection: a\n${step}`
  expect(await faultsOf(keep)).toEqual([])
})
