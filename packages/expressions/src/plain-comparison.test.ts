import { afterAll, describe, expect, test } from 'vitest'
import { createExpressions } from './create-expressions.ts'
import { plainComparison } from './plain-comparison.ts'
import { notPlain } from './plain-path.ts'

const context = {
  body: { one: 1, half: 0.5, less: -2, text: '1', yes: true, nothing: null, list: [1], many: [1, 2], in: 3 },
}
const values = ['one', 'half', 'less', 'text', 'yes', 'nothing', 'missing', 'list', 'many', 'in', 'one.more']
const signs = ['<', '<=', '>', '>=', '=', '!=']
const expressions = values.flatMap((value) =>
  signs.flatMap((sign) => ['0', '1', '0.50'].map((number) => `body.${value} ${sign} ${number}`)),
)

describe('a comparison with a number', () => {
  const jsonata = createExpressions()
  afterAll(() => jsonata.close())

  test('gives what JSONata gives', async () => {
    for (const expression of expressions) {
      const said = (error: Error) => [error.message.replace(/.*; /, '')]
      const [alone] = await jsonata.evaluate([expression], context).catch(said)
      // With something else beside it, all of it goes to the thread.
      const [inThread] = await jsonata.evaluate([expression, '1 + 1'], context).catch(said)
      expect(alone, expression).toEqual(inThread)
      const plain = plainComparison(expression, context)
      if (plain !== notPlain) expect(plain, expression).toBe(inThread)
    }
  })

  test('needs no thread when both are numbers', () => {
    expect(plainComparison('body.one>0', context)).toBe(true)
    expect(plainComparison(' body.half >= 0.50 ', context)).toBe(true)
    expect(plainComparison('body.less != 1', context)).toBe(true)
    expect(plainComparison('body.one < 1', context)).toBe(false)
  })

  test('is told apart from anything else', () => {
    for (const other of [
      'body.one > 01',
      'body.one > 1e3',
      'body.one > -1',
      'body.one > 1 and true',
      'body.one + 1 > 1',
      '1 > body.one',
      'body.one > body.half',
      'body.one := 1',
      'body.one == 1',
      'body.one > "0"',
      'body.one ~> 1',
      'body.in > 1',
      'body.text > 1',
      'body.missing = 1',
      '2 > 1',
    ])
      expect(plainComparison(other, context), other).toBe(notPlain)
  })
})
