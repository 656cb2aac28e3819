import { expect, test } from 'vitest'
import { canonicalJson, createStartsUnderWay } from './idempotency.ts'

const key = (bodyHash: string) => ({ key: 'k', scope: 'POST /debates/run', bodyHash })

test('the order of keys makes no difference to a body, everything else does', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
    canonicalJson({ a: true, b: [1, { c: 'x', d: null }] }),
  )
  const bodies = [{}, [], null, '', 0, { a: 1 }, { a: '1' }, [1, 2], [2, 1], JSON.parse('{"__proto__":1}')]
  expect(new Set(bodies.map(canonicalJson)).size).toBe(bodies.length)
})

test('who asks while the first is under way gets its answer', async () => {
  const { join } = createStartsUnderWay()
  const gate = Promise.withResolvers<string>()
  let starts = 0
  const start = () => {
    starts += 1
    return gate.promise
  }
  const answers = [join(key('a'), start), join(key('a'), start), join(key('a'), start)]
  gate.resolve('run-1')

  expect(await Promise.all(answers)).toEqual(['run-1', 'run-1', 'run-1'])
  expect(starts).toBe(1)
})

test('another body waits for the first and then starts on its own', async () => {
  const { join } = createStartsUnderWay()
  const gate = Promise.withResolvers<string>()
  const order: string[] = []
  const first = join(key('a'), () => gate.promise)
  const second = join(key('b'), async () => order.push('second starts'))
  await new Promise(setImmediate)
  order.push('first fails')
  gate.reject(new Error('refused'))

  await expect(first).rejects.toThrow('refused')
  await second
  expect(order).toEqual(['first fails', 'second starts'])
})

test('without a key every start is its own, and an answered key is forgotten', async () => {
  const { join } = createStartsUnderWay()
  let starts = 0
  const start = async () => {
    starts += 1
    return starts
  }
  expect(await Promise.all([join(undefined, start), join(undefined, start)])).toEqual([1, 2])
  expect([await join(key('a'), start), await join(key('a'), start)]).toEqual([3, 4])
})
