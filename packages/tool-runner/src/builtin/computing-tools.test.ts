import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox } from '../sandbox/create-sandbox.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { callBuiltIn } from './testing/call-built-in.ts'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await createSandbox()
})

afterAll(() => sandbox.close())

const resultOf = async (tool: string, args: unknown) => {
  const { result, error } = await callBuiltIn(sandbox, tool, args)
  return error === null ? result : `${error.code}: ${error.message}`
}

describe('calculate', () => {
  const calculate = (expression: string) => resultOf('calculate', { expression })

  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['-2^2', -4],
    ['2^3^2', 512],
    ['2 ** -1', 0.5],
    ['0.1 + 0.2', 0.3],
    ['10 % 3 - -7 % 3', 2],
    ['mod(-7, 3)', 2],
    ['5! / 3!', 20],
    ['round(2.345, 2) + round(-2.5)', -0.65],
    ['1_000 × 3 − 1.5e-3', 2999.9985],
    ['max(3, sum(1, 2, 4), median(1, 2, 10))', 7],
    ['log(8, 2) + ln(e) + log10(1000)', 7],
    ['gcd(12, 18) + lcm(4, 6)', 18],
    ['2 * pi', 6.283185307179586],
  ])('%s = %d', async (expression, value) => {
    expect(await calculate(expression)).toBe(value)
  })

  test.each([
    ['1 +', 'expected a number before the end'],
    ['(1 + 2', 'expected ")" before the end'],
    ['2pi', 'expected an operator before "pi" at position 2'],
    ['1,000', 'write 1000 or 1_000'],
    ['1 / (2 - 2)', 'division by zero'],
    ['sqrt(-1)', 'not a real number'],
    ['9^9^9', 'too large'],
    ['min()', 'takes 1 to 1000 numbers, not 0'],
    ['fetch(1)', 'there is no function "fetch" at position 1'],
    ['toString', 'there is no constant "toString"'],
    ['"1"', 'means nothing here'],
    ['('.repeat(5000), 'nested deeper than 200 levels'],
  ])('%.20s is told what is wrong', async (expression, words) => {
    expect(await calculate(expression)).toMatch(/^failed: /)
    expect(await calculate(expression)).toContain(words)
  })
})

describe('now', () => {
  test('tells the time, in UTC and elsewhere', async () => {
    const before = Date.now()
    const result = (await resultOf('now', { timeZone: 'Asia/Kathmandu' })) as Record<string, string>
    expect(Date.parse(result.iso ?? '')).toBeGreaterThanOrEqual(before - 1)
    expect(result.local).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+05:45$/)
    expect(Math.abs(Date.parse(result.local ?? '') - Date.parse(result.iso ?? ''))).toBeLessThan(1000)
    expect(await resultOf('now', {})).toMatchObject({
      timeZone: 'UTC',
      local: expect.stringMatching(/\+00:00$/),
    })
  })

  test('knows which time zones there are', async () => {
    expect(await resultOf('now', { timeZone: 'Mars/Olympus' })).toContain(
      'There is no time zone "Mars/Olympus"',
    )
  })
})

describe('run_typescript', () => {
  const run = (code: string, input?: unknown) => resultOf('run_typescript', { code, input })

  test.each([
    ['an expression', '1 + 1', 2],
    ['an object', '{ a: 1 }', { a: 1 }],
    ['statements with return', 'const n: number = input.n\nreturn n * 2', 42],
    ['statements with the result in the last line', 'enum Size { S, M }\nconst a = Size.M\na + input.n', 22],
    ['a module with a value', 'export default [1, 2].map((n) => n * 2)', [2, 4]],
    ['a module with a function', 'export default async ({ n }: { n: number }) => n + 1', 22],
    ['something awaited', 'await Promise.resolve(input.n)', 21],
    ['only console.log', 'for (let i = 0; i < 2; i++) console.log("line", i)', 'line 0\nline 1'],
    ['nothing', 'let x = 1;', null],
  ])('%s', async (_, code, result) => {
    expect(await run(code, { n: 21 })).toEqual(result)
  })

  test('tells where the code is wrong', async () => {
    const fault = await run('const x = 1\nconst = 2')
    expect(fault).toMatch(/^failed: .*const = 2/s)
    expect(fault).not.toContain('base64')
  })

  test('tells what the code threw', async () => {
    expect(await run('throw new Error("no such luck")')).toBe('failed: no such luck')
  })

  test.each([
    ['Deno.readTextFileSync("/etc/passwd")', 'denied_read'],
    ['await ctx.readFile("/etc/passwd")', 'denied_read'],
    ['await import("https://example.com/a.ts")', 'denied_run'],
  ])('%s stays closed', async (code, denied) => {
    expect(await run(code)).toMatch(new RegExp(`^${denied}: `))
  })
})
