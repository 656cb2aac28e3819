import { expect, test } from 'vitest'
import { batchesOf, maxImportBytes, refusalOf, sizeText } from './import-batches.ts'

test('files that nobody can read are refused before they are sent', () => {
  expect(refusalOf('a/personas.csv', 10)).toBeNull()
  expect(refusalOf('Library.YML', 10)).toBeNull()
  expect(refusalOf('Ada.PNG', 10)).toBeNull()
  expect(refusalOf('photo.jpg', 10)).toMatch('Not a JSON')
  expect(refusalOf('empty.json', 0)).toMatch('empty')
  expect(refusalOf('big.json', maxImportBytes + 1)).toMatch('32 MB')
})

test('files go together as long as they fit, in their order', () => {
  const file = (name: string) => ({ name, content: 'x'.repeat(100) })
  const { batches, refused } = batchesOf([file('a'), file('b'), file('c')], 300)
  expect(batches.map((batch) => batch.map(({ name }) => name))).toEqual([['a', 'b'], ['c']])
  expect(refused).toEqual([])
})

test('a file that grows above the limit on the way is refused, the others are sent', () => {
  const { batches, refused } = batchesOf(
    [
      { name: 'a', content: '\n'.repeat(200) },
      { name: 'b', content: 'x' },
    ],
    300,
  )
  expect(batches.map((batch) => batch.map(({ name }) => name))).toEqual([['b']])
  expect(refused).toMatchObject([{ name: 'a' }])
})

test('sizes are told in the unit that fits', () => {
  expect([812, 12_300, 1_468_006].map(sizeText)).toEqual(['812 bytes', '12 kB', '1.4 MB'])
})
