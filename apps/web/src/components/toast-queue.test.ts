import { expect, test } from 'vitest'
import { createToastQueue, type ToastText } from './toast-queue.ts'

test('nobody is needed before something is said', () => {
  const queue = createToastQueue()
  let calls = 0
  queue.subscribe(() => calls++)
  expect(queue.isWanted()).toBe(false)
  queue.add({ title: 'Saved' })
  expect(queue.isWanted()).toBe(true)
  expect(calls).toBe(1)
})

test('what was said before somebody could show it is shown once, in order, and the rest at once', () => {
  const queue = createToastQueue()
  const shown: ToastText[] = []
  queue.add({ title: 'One' })
  queue.add({ title: 'Two', description: 'more' })
  const end = queue.show((text) => shown.push(text))
  queue.add({ title: 'Three' })
  expect(shown.map(({ title }) => title)).toEqual(['One', 'Two', 'Three'])
  end()
  queue.add({ title: 'Four' })
  expect(shown).toHaveLength(3)
  queue.show((text) => shown.push(text))
  expect(shown.at(-1)).toEqual({ title: 'Four' })
})
