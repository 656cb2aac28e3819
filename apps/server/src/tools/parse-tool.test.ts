import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSourceCheck } from './check-source.ts'
import { parseTool } from './parse-tool.ts'

const root = join(import.meta.dirname, '../../../..')
const checkSource = createSourceCheck()

test('every example is a tool that can be applied, and nothing of it is left out', async () => {
  const folder = join(root, 'examples/tools')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tool.ts'))
  expect(names.length).toBeGreaterThan(2)
  for (const name of names) {
    const content = await readFile(join(folder, name), 'utf8')
    const { draft, remarks } = await parseTool({ name, content }, checkSource)
    expect([`${draft.name}.tool.ts`, remarks]).toEqual([name, []])
    expect(draft.inputSchema).toHaveProperty('required')
  }
})

test('so is every one that the documentation shows', async () => {
  const text = await readFile(join(root, 'docs/tools.md'), 'utf8')
  const shown = [...text.matchAll(/```ts\n(\/\* tool\n.*?)```/gs)].map(([, content = '']) => content)
  expect(shown.length).toBeGreaterThan(1)
  for (const content of shown) {
    const { draft, remarks } = await parseTool({ name: 'shown.tool.ts', content }, checkSource)
    expect([draft.source, remarks]).toEqual([content, []])
  }
})
