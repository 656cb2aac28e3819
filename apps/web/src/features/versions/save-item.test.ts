import { ApiError } from '@workbench/client/errors'
import { expect, test } from 'vitest'
import { saveItem } from './save-item.ts'

interface Item {
  readonly id: string
  readonly version: number
  readonly name: string
}

/** A server with these items, which counts what was made. */
function aServer(...items: Item[]) {
  const editing = {
    draftOf: ({ name }: Item) => ({ name }),
    create: async ({ name }: { name: string }) => {
      const item = { id: `made ${items.length}`, version: 1, name }
      items.push(item)
      return item
    },
    update: async (id: string, version: number, { name }: { name: string }) => {
      const at = items.findIndex((item) => item.id === id)
      if (items[at]?.version !== version) throw new ApiError(409, 'Stale.')
      const item = { id, version: version + 1, name }
      items[at] = item
      return item
    },
    read: async (id: string) => items.find((item) => item.id === id) as Item,
    find: async () => items,
  }
  return { items, editing }
}
const ada: Item = { id: 'a', version: 1, name: 'Ada' }

test('a change whose answer was lost is saved, and no conflict with oneself', async () => {
  const { editing } = aServer({ ...ada, version: 2, name: 'Ada L.' })
  const attempt = { base: ada, version: 1, draft: { name: 'Ada L.' }, mayExist: false }

  expect(await saveItem(editing, attempt)).toEqual({
    kind: 'saved',
    item: { id: 'a', version: 2, name: 'Ada L.' },
  })
})

test('a change over something else that was saved meanwhile is stale', async () => {
  const { editing, items } = aServer({ ...ada, version: 2, name: 'Theirs' })
  const attempt = { base: ada, version: 1, draft: { name: 'Mine' }, mayExist: false }

  expect(await saveItem(editing, attempt)).toEqual({ kind: 'stale', present: items[0] })
})

test('something new whose answer was lost is not made twice', async () => {
  const { editing, items } = aServer(ada)
  const attempt = { base: null, version: null, draft: { name: 'Bo' } }
  const first = await saveItem(editing, { ...attempt, mayExist: false })

  expect(await saveItem(editing, { ...attempt, mayExist: true })).toEqual(first)
  expect(items).toHaveLength(2)
})

test('something new that did not arrive is made', async () => {
  const { editing, items } = aServer(ada, { ...ada, id: 'b', version: 3, name: 'Bo' })

  await saveItem(editing, { base: null, version: null, draft: { name: 'Bo' }, mayExist: true })
  expect(items).toHaveLength(3)
})

test('a refusal is passed on', async () => {
  const { editing } = aServer(ada)
  const refusing = { ...editing, update: () => Promise.reject(new ApiError(422, 'No.')) }
  const attempt = { base: ada, version: 1, draft: { name: '' }, mayExist: false }

  await expect(saveItem(refusing, attempt)).rejects.toThrow('No.')
})
