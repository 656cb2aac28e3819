import { describe, expect, test } from 'vitest'
import { ConflictError, NotFoundError } from '../src/errors.ts'
import { SecretInfo } from '../src/models/secret.ts'
import type { SecretRepository } from '../src/ports/secret-repository.ts'
import type { ToolRepository } from '../src/ports/tool-repository.ts'
import { aScriptToolDraft, aToolPolicy } from './builders-of-tools.ts'

export interface SecretsUnderTest {
  readonly secrets: SecretRepository
  /** With `aBuiltInTool()` as its only built-in tool. */
  readonly tools: ToolRepository
}

/** What every SecretRepository must do. */
export function secretRepositoryContract(name: string, make: () => Promise<SecretsUnderTest>): void {
  describe(`${name} as a secret repository`, () => {
    test('a value comes back only where it is revealed, as it was, whatever is in it', async () => {
      const { secrets } = await make()
      const value = 'päss word\n"with" lines 東京'

      await secrets.put('API_KEY', value)

      expect(await secrets.reveal(['API_KEY'])).toEqual(new Map([['API_KEY', value]]))
      const list = await secrets.list()
      expect(list.map((info) => SecretInfo.parse(info))).toMatchObject([{ name: 'API_KEY', usedBy: [] }])
      expect(JSON.stringify(list)).not.toContain('word')
    })

    test('the last write wins, and the date of the first one stays', async () => {
      const { secrets } = await make()
      await secrets.put('API_KEY', 'first value')
      const [before] = await secrets.list()

      await secrets.put('API_KEY', 'second value')

      expect(await secrets.reveal(['API_KEY'])).toEqual(new Map([['API_KEY', 'second value']]))
      const [after, ...others] = await secrets.list()
      expect(others).toEqual([])
      expect(after?.createdAt).toBe(before?.createdAt)
      expect(Date.parse(after?.updatedAt ?? '')).toBeGreaterThan(Date.parse(before?.updatedAt ?? ''))
    })

    test('those that do not exist are left out', async () => {
      const { secrets } = await make()
      for (const name of ['b', 'B', 'a']) await secrets.put(name, `value of ${name}`)

      expect(await secrets.reveal(['b', 'nothing'])).toEqual(new Map([['b', 'value of b']]))
      expect(await secrets.reveal([])).toEqual(new Map())
      expect([...(await secrets.revealAll()).keys()].toSorted()).toEqual(['B', 'a', 'b'])
      expect((await secrets.list()).map((info) => info.name)).toEqual(['B', 'a', 'b'])
    })

    test('a list says whose policy names a secret', async () => {
      const { secrets, tools } = await make()
      await secrets.put('API_KEY', 'some value')
      await secrets.put('SHIPPED', 'some value')
      await tools.create(aScriptToolDraft({ policy: aToolPolicy({ secrets: ['API_KEY', 'API_KEY'] }) }))
      await tools.setPolicy('now', aToolPolicy({ secrets: ['API_KEY', 'SHIPPED'] }))

      expect(await secrets.list()).toMatchObject([
        {
          name: 'API_KEY',
          usedBy: [
            { type: 'tool', name: 'now' },
            { type: 'tool', name: 'shout' },
          ],
        },
        { name: 'SHIPPED', usedBy: [{ type: 'tool', name: 'now' }] },
      ])
    })

    test('one that a policy names stays, and the conflict says whose', async () => {
      const { secrets, tools } = await make()
      await secrets.put('API_KEY', 'some value')
      await tools.create(aScriptToolDraft({ policy: aToolPolicy({ secrets: ['API_KEY'] }) }))

      const error = await secrets.delete('API_KEY').catch((caught: unknown) => caught)

      expect(error).toBeInstanceOf(ConflictError)
      expect(error).toMatchObject({ message: expect.stringContaining('shout') })
      await tools.setPolicy('shout', aToolPolicy())
      await secrets.delete('API_KEY')
      expect(await secrets.list()).toEqual([])
    })

    test('one that only a policy as shipped names can go', async () => {
      const { secrets } = await make()
      await secrets.put('SHIPPED', 'some value')
      expect((await secrets.list())[0]?.usedBy).toEqual([{ type: 'tool', name: 'now' }])

      await secrets.delete('SHIPPED')

      expect(await secrets.revealAll()).toEqual(new Map())
    })

    test('an unknown one is not found', async () => {
      const { secrets, tools } = await make()
      await tools.create(aScriptToolDraft({ policy: aToolPolicy({ secrets: ['NOTHING'] }) }))

      await expect(secrets.delete('NOTHING')).rejects.toThrow(NotFoundError)
    })
  })
}
