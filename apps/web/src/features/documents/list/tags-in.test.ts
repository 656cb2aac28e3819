import { expect, test } from 'vitest'
import { tagsIn } from './tags-in.ts'

const documents = [['b', 'a'], ['a'], ['c', 'b'], [], ['a']].map((tags) => ({ tags }))

test('the most used come first, then by name', () => {
  expect(tagsIn(documents, undefined, 10)).toEqual(['a', 'b', 'c'])
  expect(tagsIn(documents, undefined, 2)).toEqual(['a', 'b'])
})

test('the chosen one stands there also when no document has it', () => {
  expect(tagsIn(documents, 'z', 2)).toEqual(['z', 'a', 'b'])
  expect(tagsIn(documents, 'b', 2)).toEqual(['a', 'b'])
})
