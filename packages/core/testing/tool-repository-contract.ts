import { describe, expect, test } from 'vitest'
import { ConflictError, NotFoundError } from '../src/errors.ts'
import { Tool } from '../src/models/tool.ts'
import type { ToolRepository } from '../src/ports/tool-repository.ts'
import { aPersonaDraft, aScenarioDraft } from './builders-of-drafts.ts'
import { aBuiltInTool, aScriptToolDraft, aToolPolicy } from './builders-of-tools.ts'
import type { LibraryUnderTest } from './persona-repository-contract.ts'

export interface ToolsUnderTest extends LibraryUnderTest {
  /** With `aBuiltInTool()` as its only built-in tool. */
  readonly tools: ToolRepository
}

/** What every ToolRepository must do. */
export function toolRepositoryContract(name: string, make: () => Promise<ToolsUnderTest>): void {
  const builtIn = aBuiltInTool()
  const listed = (name: string, description = 'Of a server.') => ({
    name,
    description,
    inputSchema: { type: 'object', properties: { b: {}, a: {} } },
  })
  const namesOf = async (tools: ToolRepository) => (await tools.list()).map((tool) => tool.name)

  describe(`${name} as a tool repository`, () => {
    test('a script tool that is created can be read, its schema in the order it was written in', async () => {
      const { tools } = await make()
      const draft = aScriptToolDraft({ policy: aToolPolicy({ net: ['example.org'], timeoutMs: 500 }) })

      const created = await tools.create(draft)

      expect(Tool.parse(created)).toMatchObject({ ...draft, origin: 'script', server: null })
      expect(created).toMatchObject({ isSandboxed: true, updatedAt: expect.any(String) })
      const found = await tools.find('shout')
      expect(found).toEqual(created)
      expect(JSON.stringify(found?.inputSchema)).toBe(JSON.stringify(draft.inputSchema))
    })

    test('tools of all origins are one list by name', async () => {
      const { tools } = await make()
      await tools.create(aScriptToolDraft({ name: 'zebra' }))
      await tools.create(aScriptToolDraft({ name: 'Zebra' }))
      await tools.replaceMcpTools('files', [listed('files__read')], aToolPolicy())

      expect(await namesOf(tools)).toEqual(['Zebra', 'files__read', 'now', 'zebra'])
      expect(await tools.find('now')).toEqual(builtIn)
      expect(await tools.find('nothing')).toBeNull()
    })

    test('a name is there once, whoever has it', async () => {
      const { tools } = await make()
      await tools.create(aScriptToolDraft())
      await tools.replaceMcpTools('files', [listed('files__read')], aToolPolicy())

      for (const name of ['shout', 'now', 'files__read']) {
        await expect(tools.create(aScriptToolDraft({ name }))).rejects.toThrow(ConflictError)
      }
      const both = [aScriptToolDraft({ name: 'same' }), aScriptToolDraft({ name: 'same' })]
      const results = await Promise.allSettled(both.map((draft) => tools.create(draft)))
      expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    })

    test('an update replaces all but the name, policy included', async () => {
      const { tools } = await make()
      const created = await tools.create(aScriptToolDraft({ policy: aToolPolicy({ needsApproval: true }) }))
      const next = aScriptToolDraft({ name: 'other', source: 'export default () => 1', inputSchema: {} })

      const updated = await tools.update('shout', next)

      expect(updated).toMatchObject({ ...next, name: 'shout', policy: aToolPolicy() })
      expect(Date.parse(updated.updatedAt ?? '')).toBeGreaterThan(Date.parse(created.updatedAt ?? ''))
      expect(await tools.find('shout')).toEqual(updated)
      expect(await tools.find('other')).toBeNull()
    })

    test('only scripts are updated and deleted', async () => {
      const { tools } = await make()
      await tools.replaceMcpTools('files', [listed('files__read')], aToolPolicy())

      for (const name of ['now', 'files__read']) {
        await expect(tools.update(name, aScriptToolDraft())).rejects.toThrow(ConflictError)
        await expect(tools.delete(name)).rejects.toThrow(ConflictError)
      }
      await expect(tools.update('nothing', aScriptToolDraft())).rejects.toThrow(NotFoundError)
      await expect(tools.delete('nothing')).rejects.toThrow(NotFoundError)
      expect(await namesOf(tools)).toEqual(['files__read', 'now'])
    })

    test('a deleted tool is gone, its policy too', async () => {
      const { tools } = await make()
      await tools.create(aScriptToolDraft({ policy: aToolPolicy({ net: ['example.org'] }) }))

      await tools.delete('shout')

      expect(await tools.find('shout')).toBeNull()
      expect((await tools.create(aScriptToolDraft())).policy).toEqual(aToolPolicy())
    })

    test('a tool that personas or scenarios use stays, and the conflict says which', async () => {
      const { tools, personas, scenarios } = await make()
      await tools.create(aScriptToolDraft())
      const ada = await personas.create(aPersonaDraft({ name: 'Ada who shouts', tools: ['now', 'shout'] }))
      const scenario = await scenarios.create(
        aScenarioDraft([ada.id], { name: 'Loud talk', tools: ['shout'] }),
      )

      const error = await tools.delete('shout').catch((caught: unknown) => caught)

      expect(error).toBeInstanceOf(ConflictError)
      expect(error).toMatchObject({ message: expect.stringContaining('Ada who shouts') })
      expect(error).toMatchObject({ message: expect.stringContaining('Loud talk') })
      await scenarios.delete(scenario.id)
      await personas.update(ada.id, 1, aPersonaDraft({ tools: ['shouting'] }))
      await tools.delete('shout')
    })

    test('every tool that exists has a policy that can be set; the last write wins', async () => {
      const { tools } = await make()
      await tools.create(aScriptToolDraft())
      await tools.replaceMcpTools('files', [listed('files__read')], aToolPolicy())
      const policy = aToolPolicy({ enabled: false, read: ['/srv'] })

      for (const name of ['now', 'shout', 'files__read']) {
        await tools.setPolicy(name, aToolPolicy({ memoryMb: 64 }))
        expect(await tools.setPolicy(name, policy)).toEqual(policy)
        expect(await tools.find(name)).toMatchObject({ policy, updatedAt: expect.any(String) })
      }
      expect((await tools.list()).map((tool) => tool.policy)).toEqual([policy, policy, policy])
      await expect(tools.setPolicy('nothing', policy)).rejects.toThrow(NotFoundError)
    })

    test("what a server lists takes the place of what it had; another server's stays", async () => {
      const { tools } = await make()
      const defaults = aToolPolicy({ timeoutMs: 1_000 })
      await tools.replaceMcpTools('other', [listed('other__x')], defaults)
      await tools.replaceMcpTools('files', [listed('files__read'), listed('files__old')], defaults)

      await tools.replaceMcpTools(
        'files',
        [listed('files__read', 'Reads better.'), listed('files__new')],
        defaults,
      )

      expect(await namesOf(tools)).toEqual(['files__new', 'files__read', 'now', 'other__x'])
      const read = await tools.find('files__read')
      expect(Tool.parse(read)).toMatchObject({
        ...{ origin: 'mcp', server: 'files', source: null, isSandboxed: false },
        ...{ description: 'Reads better.', policy: defaults },
      })
    })

    test('policies are kept by name, also while a server is away', async () => {
      const { tools } = await make()
      const mine = aToolPolicy({ needsApproval: true })
      await tools.replaceMcpTools('files', [listed('files__read')], aToolPolicy())
      await tools.setPolicy('files__read', mine)

      await tools.replaceMcpTools('files', [listed('files__read')], aToolPolicy())
      expect((await tools.find('files__read'))?.policy).toEqual(mine)
      await tools.keepMcpServers([])
      expect(await tools.find('files__read')).toBeNull()
      await tools.replaceMcpTools('files', [listed('files__read')], aToolPolicy())
      expect((await tools.find('files__read'))?.policy).toEqual(mine)
    })

    test('a tool that is listed as it was has not changed', async () => {
      const { tools } = await make()
      await tools.replaceMcpTools('files', [listed('files__read')], aToolPolicy())
      const before = await tools.find('files__read')

      await tools.replaceMcpTools('files', [listed('files__read')], aToolPolicy())

      expect(await tools.find('files__read')).toEqual(before)
    })

    test('names that others have are left out and told', async () => {
      const { tools } = await make()
      await tools.create(aScriptToolDraft({ name: 'files__script' }))
      await tools.replaceMcpTools('other', [listed('files__theirs')], aToolPolicy())
      const names = ['files__script', 'files__theirs', 'now', 'files__free']

      const { namesTaken } = await tools.replaceMcpTools(
        'files',
        names.map((name) => listed(name)),
        aToolPolicy(),
      )

      expect(namesTaken.toSorted()).toEqual(['files__script', 'files__theirs', 'now'])
      expect((await tools.find('files__script'))?.origin).toBe('script')
      expect((await tools.find('files__theirs'))?.server).toBe('other')
      expect((await tools.find('files__free'))?.server).toBe('files')
    })

    test('tools of servers that are configured no more are forgotten, scripts are not', async () => {
      const { tools } = await make()
      await tools.create(aScriptToolDraft())
      await tools.replaceMcpTools('one', [listed('one__x')], aToolPolicy())
      await tools.replaceMcpTools('two', [listed('two__x')], aToolPolicy())

      await tools.keepMcpServers(['two'])
      expect(await namesOf(tools)).toEqual(['now', 'shout', 'two__x'])
      await tools.keepMcpServers([])
      expect(await namesOf(tools)).toEqual(['now', 'shout'])
    })
  })
}
