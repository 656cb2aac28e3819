import { describe, expect, test } from 'vitest'
import { cpuMs } from '../../testing/cpu-ms.ts'
import { mulberry32 } from '../debate/plan/seeded-random.ts'
import { createRedactor } from './redact-secrets.ts'

const value = 'sk-live/4f"Z\\ü\n+9=='
const redactor = createRedactor(new Map([['KEY', value]]))
const utf8 = Buffer.from(value)

describe('a secret is taken out', () => {
  test.each([
    ['as it is', value],
    ['escaped for JSON', JSON.stringify(value).slice(1, -1)],
    ['escaped for JSON twice', JSON.stringify(JSON.stringify(value).slice(1, -1)).slice(1, -1)],
    ['in ASCII JSON', JSON.stringify(value).slice(1, -1).replace('ü', '\\u00fc')],
    ['in JSON with slashes escaped', JSON.stringify(value).slice(1, -1).replace('/', '\\/')],
    ['in a URL', encodeURIComponent(value)],
    [
      'in a URL with small letters',
      encodeURIComponent(value).replace(/%../g, (triplet) => triplet.toLowerCase()),
    ],
    ['in a form', new URLSearchParams({ a: value }).toString().slice(2)],
    ['in base64', utf8.toString('base64')],
    ['in base64url', utf8.toString('base64url')],
    ['in hex', utf8.toString('hex')],
    ['in capital hex', utf8.toString('hex').toUpperCase()],
    ['backwards', [...value].toReversed().join('')],
    ['in base64 backwards', [...utf8.toString('base64')].toReversed().join('')],
  ])('%s', (_how, form) => {
    expect(redactor.text(`before ${form} after`)).toBe('before [secret:KEY] after')
    expect(redactor.text(form)).toBe('[secret:KEY]')
  })

  test.each([0, 1, 2, 3, 4, 5])('in base64 after %d other bytes, with others behind', (before) => {
    for (const behind of [0, 1, 2, 3]) {
      const whole = Buffer.concat([Buffer.alloc(before, 'x'), utf8, Buffer.alloc(behind, 'y')])
      for (const encoding of ['base64', 'base64url'] as const) {
        const left = redactor.text(whole.toString(encoding))
        expect(left).toContain('[secret:KEY]')
        // What may be left of it are some bits of its first and last character.
        expect(left.replace('[secret:KEY]', '').length).toBeLessThanOrEqual(
          Math.ceil(((before + behind) * 4) / 3) + 4,
        )
      }
    }
  })

  test('in basic authentication', () => {
    const header = `Basic ${Buffer.from(`user:${value}`).toString('base64')}`
    expect(redactor.text(header)).toBe('Basic dXNlcjp[secret:KEY]')
  })

  test('of keys, numbers, and everything nested', () => {
    const { json } = createRedactor(
      new Map([
        ['PIN', '12345678'],
        ['KEY', 'correct horse'],
      ]),
    )
    expect(
      json({
        'x-correct horse': [12345678, 123456789, 1234567, null, true],
        deep: { a: { b: ['the correct horse'] } },
        12345678: 'key',
      }),
    ).toEqual({
      'x-[secret:KEY]': ['[secret:PIN]', '[secret:PIN]9', 1234567, null, true],
      deep: { a: { b: ['the [secret:KEY]'] } },
      '[secret:PIN]': 'key',
    })
  })

  test('without setting a prototype', () => {
    const redacted = redactor.json(
      JSON.parse(`{"__proto__": {"polluted": ${JSON.stringify(value)}}}`),
    ) as object
    expect(Object.getPrototypeOf(redacted)).toBe(Object.prototype)
    expect(Object.hasOwn(redacted, '__proto__')).toBe(true)
    expect(JSON.stringify(redacted)).toBe('{"__proto__":{"polluted":"[secret:KEY]"}}')
  })

  test('the longer of two that begin alike, and both of two that overlap', () => {
    const { text } = createRedactor(
      new Map([
        ['SHORT', 'password'],
        ['LONG', 'password-and-more'],
        ['NEXT', 'more-of-it'],
        ['AROUND', 'my-password-here'],
      ]),
    )
    expect(text('password')).toBe('[secret:SHORT]')
    expect(text('password-and-more')).toBe('[secret:LONG]')
    expect(text('password-and-more-of-it')).toBe('[secret:LONG][secret:NEXT]')
    expect(text('password-and-mor')).toBe('[secret:SHORT]-and-mor')
    expect(text('my-password-here')).toBe('[secret:AROUND]')
    expect(text('passwordpassword password')).toBe('[secret:SHORT][secret:SHORT] [secret:SHORT]')
  })
})

test.each(['pasted-token-0123 ', '\n\tpasted-token-0123\r\n'])(
  'a secret with space around it (%j) is known without',
  (padded) => {
    const { text } = createRedactor(new Map([['KEY', padded]]))
    expect(text('Bearer pasted-token-0123')).toBe('Bearer [secret:KEY]')
    expect(text(Buffer.from('pasted-token-0123').toString('base64'))).toBe('[secret:KEY]')
    expect(text(padded)).toBe('[secret:KEY]')
  },
)

test('of a secret that is hardly more than space, a word is not taken for it', () => {
  const { text } = createRedactor(new Map([['KEY', '   test   ']]))
  expect(text('a test')).toBe('a test')
  expect(text('a   test   ')).toBe('a[secret:KEY]')
})

test.each([
  'a&lt;b&gt;&amp;&quot;c&#39;d',
  'a&lt;b&gt;&amp;&#34;c&#x27;d',
  `a&lt;b&gt;&amp;"c'd`,
  'a&lt;b&gt;&amp;&quot;c&apos;d',
])('a secret is known in HTML: %s', (escaped) => {
  const { text } = createRedactor(new Map([['KEY', `a<b>&"c'd`]]))
  expect(text(`<p>${escaped}</p>`)).toBe('<p>[secret:KEY]</p>')
})

test('other text stays as it is', () => {
  for (const text of ['', 'short', 'sk-live/4f', 'nothing of interest here', 'ü'.repeat(100), '\ud800'])
    expect(redactor.text(text)).toBe(text)
  expect(createRedactor(new Map()).text(value)).toBe(value)
  expect(createRedactor(new Map([['EMPTY', '']])).text(value)).toBe(value)
})

test('a secret of half a character does no harm', () => {
  const odd = 'abcdefg\ud800'
  expect(createRedactor(new Map([['ODD', odd]])).text(`x${odd}y`)).toBe('x[secret:ODD]y')
})

test('finds all that a plain search finds', () => {
  const random = mulberry32(11)
  const letters = () =>
    Array.from({ length: 8 + Math.floor(random() * 3) }, () => (random() < 0.5 ? 'a' : 'b')).join('')
  for (let round = 0; round < 300; round++) {
    const secrets = new Map([
      ['A', letters()],
      ['B', letters()],
    ])
    const text = Array.from({ length: 10 }, letters).join('')
    const redacted = createRedactor(secrets).text(text)
    for (const secret of secrets.values()) {
      expect(redacted).not.toContain(secret)
      if (text.includes(secret)) expect(redacted).toContain('[secret:')
    }
  }
})

test('a large text with many secrets takes time by its length', () => {
  const random = mulberry32(3)
  const key = () => `sk-${Array.from({ length: 40 }, () => Math.floor(random() * 36).toString(36)).join('')}`
  const secrets = new Map(Array.from({ length: 100 }, (_, index) => [`KEY_${index}`, key()]))
  const { text } = createRedactor(secrets)
  const large = 'sk-lorem ipsum '.repeat(280_000)
  const before = cpuMs()
  expect(text(large)).toBe(large)
  expect(cpuMs() - before).toBeLessThan(2_000)
})
