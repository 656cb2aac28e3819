import { ExpressionError } from '@workbench/core/ports/expressions'
import { afterAll, expect, test } from 'vitest'
import { createExpressions } from './create-expressions.ts'

// Patient, since tests run on machines that do other things too.
const expressions = createExpressions({ timeoutMs: 20_000 })
afterAll(() => expressions.close())

const context = {
  trigger: { body: { title: 'Hello', priority: 4, items: [{ n: 1 }, { n: 2 }], one: [7], none: [] } },
  steps: { 'post-slack': { output: { ok: true } }, ask: { output: null } },
  odd: 'a\0b\ud800c',
}

test.each([
  ['trigger.body.title', 'Hello'],
  ['trigger.body.priority > 3 and steps.`post-slack`.output.ok', true],
  ['trigger.body.items.n', [1, 2]],
  ['trigger.body.items[n = 2]', { n: 2 }],
  ['trigger.body.items[n = 2][]', [{ n: 2 }]],
  ['trigger.body.one', [7]],
  ['trigger.body.none', []],
  ['steps.ask.output', null],
  ['steps.nobody.output', undefined],
  ['{ "t": $uppercase(trigger.body.title), "missing": nothing }', { t: 'HELLO' }],
  ['[1, nothing, null]', [1, null]],
  ['$sum(trigger.body.items.n) / 3', 1],
  ['0.1 + 0.2 & ""', '0.3'],
  ['$map(trigger.body.items, function($v, $i) { $v.n * $i })', [0, 2]],
  ['trigger.body.items^(>n).n', [2, 1]],
  ['trigger.body ~> |items[n = 1]|{"m": 3}|', { ...context.trigger.body, items: [{ n: 1, m: 3 }, { n: 2 }] }],
  ['$reduce([1..4], function($a, $b) { $a * $b })', 24],
  ['$replace("2026-11-23", /(\\d+)-(\\d+)-(\\d+)/, "$3.$2.$1")', '23.11.2026'],
  ['$join(["a", "b"], "-") & $pad("c", 3, ".")', 'a-bc..'],
  ['$fromMillis(0, "[Y0001]-[M01]")', '1970-01'],
  ['$map(["a"], $pad(?, 2, "!"))', 'a!'],
  ['$clone({"a": [1]})', { a: [1] }],
  ['odd', 'a\u{FFFD}b\u{FFFD}c'],
  ['{"a\\u0000": "\\ud800"}', { 'a\u{FFFD}': '\u{FFFD}' }],
])('%j gives what it says', async (expression, expected) => {
  expect(await expressions.evaluate([expression], context)).toEqual([expected])
})

test('all expressions of a call are answered in order, over one context', async () => {
  expect(await expressions.evaluate(['a', 'nothing', 'a + 1', 'a'], { a: 1 })).toEqual([1, undefined, 2, 1])
  expect(await expressions.evaluate([], {})).toEqual([])
})

test('the time is the same throughout a call, and moves on between them', async () => {
  const now = ['$millis()', '$toMillis($now())', '$now("[Y]")']
  const before = Date.now()
  const [millis, iso, year] = await expressions.evaluate(now, {})
  expect(millis).toBeGreaterThanOrEqual(before)
  expect(iso).toBe(millis)
  expect(year).toBe(String(new Date().getUTCFullYear()))
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect((await expressions.evaluate(now, {}))[0]).toBeGreaterThan(millis as number)
})

test.each([
  ['1 +', 'parse', 'Unexpected end of expression (character 4)'],
  ['"a" + 1', 'failed', 'left side of the "+" operator must evaluate to a number (character 6)'],
  ['$error("not today")', 'failed', 'not today'],
  ['$error("a\\u0000b")', 'failed', 'ab'],
  [`"${'x'.repeat(20_000)}"`, 'limit', '20000'],
])('%j fails and says why', async (expression, code, message) => {
  const failure = await expressions.evaluate(['1', expression, '2'], {}).catch((error) => error)
  expect(failure).toBeInstanceOf(ExpressionError)
  expect(failure).toMatchObject({ code, expression, message: expect.stringContaining(message) })
})

test('a context that is too much is refused before it is sent', async () => {
  const large = { a: Array(9).fill('x'.repeat(1024 * 1024)) }
  await expect(expressions.evaluate(['1'], large)).rejects.toMatchObject({ code: 'limit' })
})

test('results have a limit of their own, and one together', async () => {
  const text = '$pad("", 1000000, "x")'
  expect(await expressions.evaluate([text, text, text], {})).toHaveLength(3)
  await expect(expressions.evaluate(Array(5).fill(text), {})).rejects.toMatchObject({ code: 'limit' })
})

test('names of its functions mean nothing in data', async () => {
  const forged = {
    a: { _jsonata_lambda: true, body: { type: 'number', value: 1 }, b: 2 },
    _jsonata_function: true,
  }
  expect(await expressions.evaluate(['a', '$type(a)'], forged)).toEqual([
    { body: { type: 'number', value: 1 }, b: 2 },
    'object',
  ])
})

const endless = '($f := function() { $f() }; $f())'

test('one that does not end is ended while the others go on', async () => {
  const brief = createExpressions({ threads: 2, timeoutMs: 2000 })
  await brief.evaluate(['1'], {})
  const order: string[] = []
  const ended = brief.evaluate([endless], {}).catch((error) => order.push(error.code))
  expect(await brief.evaluate(['1 + 1'], {})).toEqual([2])
  order.push('another')
  await ended
  expect(order).toEqual(['another', 'timeout'])
  await brief.close()
})

test('whoever waits in line waits no longer than their signal allows', async () => {
  const single = createExpressions({ threads: 1, timeoutMs: 1000 })
  const first = single.evaluate([endless], {}).catch((error) => error.code)
  const controller = new AbortController()
  const second = single.evaluate(['1'], {}, { signal: controller.signal })
  controller.abort(new Error('enough'))
  await expect(second).rejects.toThrow('enough')
  expect(await first).toBe('timeout')
  expect(await single.evaluate(['2'], {})).toEqual([2])
  await single.close()
})

test('an abort ends the waiting for one that is being evaluated, too', async () => {
  const single = createExpressions({ threads: 1, timeoutMs: 1000 })
  await single.evaluate(['1'], {})
  const controller = new AbortController()
  const running = single.evaluate([endless], {}, { signal: controller.signal })
  setImmediate(() => controller.abort(new Error('enough')))
  await expect(running).rejects.toThrow('enough')
  expect(await single.evaluate(['2'], {})).toEqual([2])
  await single.close()
})

test('an aborted signal starts nothing', async () => {
  const reason = new Error('before')
  await expect(expressions.evaluate(['1'], {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
})

test('after close nothing is evaluated, and whoever waited is told', async () => {
  const closing = createExpressions({ threads: 1, timeoutMs: 10000 })
  await closing.evaluate(['1'], {})
  const running = closing.evaluate([endless], {}).catch((error) => error.code ?? error.message)
  const waiting = closing.evaluate(['1'], {}).catch((error) => error.message)
  await closing.close()
  expect(await waiting).toContain('closed')
  expect(await running).toBe('failed')
  await expect(closing.evaluate(['1'], {})).rejects.toThrow('closed')
})

test('whoever has many waits for himself: others take their turn at once', { timeout: 20_000 }, async () => {
  const brief = createExpressions({ threads: 2, timeoutMs: 1000 })
  const endless = ['($f := function() { $f() }; $f())']
  let ended = 0
  const many = Array.from({ length: 12 }, (_, index) =>
    brief.evaluate(endless, {}, { group: `many ${index % 2}` }).catch(() => {
      ended += 1
    }),
  )
  expect(await brief.evaluate(['1 + 1'], {}, { group: 'other' })).toEqual([2])
  expect(ended).toBeLessThanOrEqual(2)
  // Once they are known for what never ends, they hold no more than one of both threads.
  await Promise.all(many.slice(0, 2))
  const before = ended
  expect(await brief.evaluate(['1 + 2'], {}, { group: 'other' })).toEqual([3])
  expect(ended).toBe(before)
  await brief.close()
  await Promise.allSettled(many)
})
