import { afterAll, describe, expect, test } from 'vitest'
import { createExpressions } from './create-expressions.ts'
import { notPlain, plainPathValue } from './plain-path.ts'

const context = {
  trigger: {
    type: 'webhook',
    body: { title: 'Disk', n: 0, no: false, nothing: null, list: [1], tags: ['a', 'b'] },
  },
  steps: { a: { output: { deep: { deeper: ['x'] } }, status: 'completed' }, b: { output: [] } },
  odd: { __proto__x: 1, constructor: 'own', and: 1, text: '', _jsonata_lambda: true },
}
const paths = [
  'trigger.body.title',
  'trigger.body.n',
  'trigger.body.no',
  'trigger.body.nothing',
  'trigger.body.missing',
  'trigger.missing.more',
  'trigger.body.title.length',
  'trigger.body.nothing.x',
  'trigger.body.list',
  'trigger.body.tags',
  'trigger.body',
  'trigger',
  ' steps.a.output ',
  'steps.a.output.deep.deeper',
  'steps.b.output',
  'steps.b.output.x',
  'odd.text',
  'odd.toString',
  'odd.constructor',
  'odd.and',
  'odd',
  'missing',
  'true',
  'null',
]

describe('a plain path', () => {
  const expressions = createExpressions()
  afterAll(() => expressions.close())

  test.each(paths)('%s gives what JSONata gives', async (path) => {
    const value = plainPathValue(path, context)
    // With something else beside it, all of it goes to the thread.
    const [inThread] = await expressions
      .evaluate([path, '1 + 1'], context)
      .catch((error: Error) => [error.message])
    const [both] = await expressions.evaluate([path], context).catch((error: Error) => [error.message])
    expect(both).toEqual(inThread)
    if (value !== notPlain) expect(value).toEqual(inThread)
  })

  test('is told apart from anything else', () => {
    for (const other of [
      'a[0]',
      'a.b + 1',
      '$a',
      'a.`b`',
      'a.*',
      'a..b',
      'a.b()',
      '"a"',
      '1',
      'a and b',
      '',
      'a.true',
    ])
      expect(plainPathValue(other, context)).toBe(notPlain)
  })

  test('over objects is answered without a thread', () => {
    expect(plainPathValue('steps.a.status', context)).toBe('completed')
    expect(plainPathValue('steps.a.output', context)).toEqual({ deep: { deeper: ['x'] } })
    expect(plainPathValue('trigger.body.missing', context)).toBeUndefined()
  })

  test('to what can not be stored is left to the thread', () => {
    expect(plainPathValue('a', { a: 'x\0' })).toBe(notPlain)
    expect(plainPathValue('a', { a: 'x'.repeat(1024 * 1024) })).toBe(notPlain)
    expect(plainPathValue('a', { a: { b: 'x'.repeat(2 * 1024 * 1024) } })).toBe(notPlain)
  })
})
