import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { createInMemoryState } from '@workbench/core/testing/in-memory-state'
import { createInMemoryToolRepository } from '@workbench/core/testing/in-memory-tool-repository'
import { expect, test } from 'vitest'
import type { ImportResult } from '../found/import-result.ts'
import { parseFile } from '../parse/parse-file.ts'
import { importTools } from './import-tools.ts'

const file = (about: string, program = 'export default () => 1') => `/* tool\n${about}\n*/\n${program}\n`

function aWorkbench() {
  const tools = createInMemoryToolRepository(createInMemoryState(createFakeClock().now), { builtIns: [] })
  return {
    tools,
    take: async (name: string, content: string) => {
      const result: ImportResult = {
        imported: { personas: 0, scenarios: 0, runs: 0, tools: 0 },
        created: { personas: [], scenarios: [], runs: [], tools: [] },
        ...{ skipped: [], failed: [], remarks: [], asks: [] },
        references: { personas: [], scenarios: [], runs: [] },
      }
      const found = parseFile(name, content).flatMap((item) =>
        item.kind === 'tool' ? [{ ...item, file: name }] : [],
      )
      await importTools(found, { tools }, result)
      return result
    },
  }
}

test('one that only computes is on at once', async () => {
  const { tools, take } = aWorkbench()
  const { created, remarks } = await take('count.tool.ts', file('description: Counts.'))
  expect([created.tools, remarks]).toEqual([[{ name: 'count', file: 'count.tool.ts' }], []])
  expect((await tools.find('count'))?.policy.enabled).toBe(true)
})

test('one that asks for more than to compute stays off, and says what for', async () => {
  const { tools, take } = aWorkbench()
  const about = 'description: Asks.\npolicy: {net: [api.example.org], secrets: [KEY]}'
  const { remarks } = await take('ask.tool.ts', file(about))
  expect(remarks).toMatchObject([
    {
      item: 'ask',
      reason:
        'asks for hosts (api.example.org), secrets (KEY); it stays off until you turn it on in its policy',
    },
  ])
  expect((await tools.find('ask'))?.policy).toMatchObject({ enabled: false, net: ['api.example.org'] })
})

test('a source that can not be loaded is refused with its line', async () => {
  const { tools, take } = aWorkbench()
  const { failed } = await take('bad.tool.ts', file('description: Counts.', 'export default ('))
  expect(failed).toMatchObject([{ item: 'bad', reason: expect.stringMatching(/^tool: source: Line \d: /) }])
  expect(await tools.find('bad')).toBeNull()
})

test('one that is there already is skipped, and never replaced by another', async () => {
  const { tools, take } = aWorkbench()
  await take('count.tool.ts', file('description: Counts.'))
  expect((await take('count.tool.ts', file('description: Counts.'))).skipped).toHaveLength(1)
  const { failed } = await take('count.tool.ts', file('description: Counts otherwise.'))
  expect(failed).toMatchObject([{ reason: expect.stringContaining('taken by another script') }])
  expect((await tools.find('count'))?.description).toBe('Counts.')
})
