import { expect, test } from 'vitest'
import { placeOfEffect } from './place-of-effect.ts'

test.each([
  ['steps/tell/try/1', '', 1],
  ['steps/ask/notify/0/1/try/2', '', 2],
  ['steps/each/item/4/steps/post/try/3', '4', 3],
  ['steps/each/item/4/steps/in/item/0/steps/post/try/1', '4.0', 1],
  ['something else', '', 1],
])('%s is in item "%s", try %i', (key, path, tryNumber) => {
  expect(placeOfEffect(key)).toEqual({ path, tryNumber })
})
