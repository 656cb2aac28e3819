import { expect, test } from 'vitest'
import { bandChoices, withBaseline } from './band-choices.ts'

test('the newest baseline says what is usual unless another is chosen', () => {
  expect(bandChoices([{ name: 'r2' }, { name: 'r1' }], undefined)).toEqual([
    { value: '', label: 'The newest baseline: r2' },
    { value: 'r2', label: 'r2' },
    { value: 'r1', label: 'r1' },
  ])
})

test('a name from the address that is not there stays to be seen', () => {
  expect(bandChoices([{ name: 'r2' }], 'gone').map(({ value }) => value)).toEqual(['', 'r2', 'gone'])
})

test('another baseline leaves the metric, and the newest needs no address', () => {
  expect(withBaseline({ metric: 'turns', baseline: 'r1' }, 'r2')).toEqual({ metric: 'turns', baseline: 'r2' })
  expect(withBaseline({ metric: 'turns', baseline: 'r1' }, '')).toEqual({ metric: 'turns' })
})
