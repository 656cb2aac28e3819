import { expect, test } from 'vitest'
import { createLibrary, functionNames } from './library.ts'

test('every function of JSONata is there in its bounded form, but $eval', async () => {
  const library = await createLibrary(() => 0)
  expect([...library.keys()].sort()).toEqual([...functionNames].sort())
  expect(library.get('eval')).toBeUndefined()
  for (const [name, definition] of library)
    if (name !== 'eval') expect(Object.isSealed(definition), name).toBe(true)
})
