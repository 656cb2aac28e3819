import { InvalidInputError } from '@workbench/core/errors'
import type { StartedRun } from '@workbench/core/ports/run-repository'
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

const started = (name: string) => ({ runId: name, replayed: false }) as unknown as StartedRun
const nothingYet = async () => null

test('who asks while the first is under way gets its answer', async () => {
  const { join } = createStartsUnderWay(nothingYet)
  const gate = Promise.withResolvers<StartedRun>()
  let starts = 0
  const start = () => {
    starts += 1
    return gate.promise
  }
  const answers = [join(key('a'), start), join(key('a'), start), join(key('a'), start)]
  const run = started('run-1')
  gate.resolve(run)

  expect(await Promise.all(answers)).toEqual([run, run, run])
  expect(starts).toBe(1)
})

test('another body waits for the first and then starts on its own', async () => {
  const { join } = createStartsUnderWay(nothingYet)
  const gate = Promise.withResolvers<StartedRun>()
  const order: string[] = []
  const first = join(key('a'), () => gate.promise)
  const second = join(key('b'), async () => {
    order.push('second starts')
    return started('run-2')
  })
  await new Promise(setImmediate)
  order.push('first fails')
  gate.reject(new Error('refused'))

  await expect(first).rejects.toThrow('refused')
  await second
  expect(order).toEqual(['first fails', 'second starts'])
})

test('without a key every start is its own, and an answered key is forgotten', async () => {
  const { join } = createStartsUnderWay(nothingYet)
  let starts = 0
  const start = async () => started(`run-${++starts}`)
  const withoutKey = await Promise.all([join(undefined, start), join(undefined, start)])
  const withKey = [await join(key('a'), start), await join(key('a'), start)]

  expect([...withoutKey, ...withKey].map(({ runId }) => runId)).toEqual(['run-1', 'run-2', 'run-3', 'run-4'])
})

test('a repeated request gets its first answer even when it could not be started any more', async () => {
  const first = started('run-1')
  const refused = async () => {
    throw new InvalidInputError([{ path: ['participants', 0], message: 'deleted meanwhile' }])
  }

  expect(await createStartsUnderWay(async () => first).join(key('a'), refused)).toBe(first)
  await expect(createStartsUnderWay(nothingYet).join(key('a'), refused)).rejects.toThrow('deleted meanwhile')
})
