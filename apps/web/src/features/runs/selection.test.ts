import { expect, test } from 'vitest'
import { asOfNow } from './selection.ts'

interface Item {
  readonly id: string
  readonly status: string
}

test('what was selected is known as it is now, in the order it was selected, also where nobody knows it any more', () => {
  const selection = new Map<string, Item>([
    ['b', { id: 'b', status: 'running' }],
    ['a', { id: 'a', status: 'running' }],
  ])
  const known = [
    { id: 'b', status: 'completed' },
    { id: 'c', status: 'queued' },
  ]
  expect([...asOfNow<Item>(selection, () => known).values()]).toEqual([
    { id: 'b', status: 'completed' },
    { id: 'a', status: 'running' },
  ])
})
