import { expect, test } from 'vitest'
import { proxyOf } from './proxy-of.ts'

const both = { HTTPS_PROXY: 'http://proxy.example:3128', HTTP_PROXY: 'http://plain.example:8080' }
const urlOf = (env: Record<string, string>, url: string) => proxyOf(env)?.(url)?.url ?? null

test('without a variable there is nothing to decide', () => {
  expect(proxyOf({})).toBeNull()
  expect(proxyOf({ HTTPS_PROXY: '', http_proxy: '  ', NO_PROXY: '*' })).toBeNull()
})

test('https goes by HTTPS_PROXY, http by HTTP_PROXY', () => {
  expect(urlOf(both, 'https://api.openai.com/v1')).toBe('http://proxy.example:3128')
  expect(urlOf(both, 'http://models.example/v1')).toBe('http://plain.example:8080')
  expect(urlOf({ HTTP_PROXY: both.HTTP_PROXY }, 'https://api.openai.com/v1')).toBeNull()
})

test('ALL_PROXY is for what has none of its own, small letters win, and a scheme may be missing', () => {
  expect(urlOf({ ALL_PROXY: 'http://all:1' }, 'https://a.example')).toBe('http://all:1')
  expect(urlOf({ ALL_PROXY: 'http://all:1', ...both }, 'https://a.example')).toBe('http://proxy.example:3128')
  expect(urlOf({ ...both, https_proxy: 'http://small:1' }, 'https://a.example')).toBe('http://small:1')
  expect(proxyOf({ https_proxy: 'proxy:3128' })?.('https://a.example')).toEqual({
    url: 'http://proxy:3128',
    variable: 'https_proxy',
  })
})

test.each([
  'http://localhost:11434/v1',
  'http://127.0.0.1:11434',
  'http://127.8.8.8',
  'http://[::1]:8080',
  'http://models.localhost',
])('%s is this machine', (url) => {
  expect(urlOf(both, url)).toBeNull()
})

test.each([
  ['*', 'https://a.example', true],
  ['a.example', 'https://a.example/v1', true],
  ['A.Example.', 'https://a.example/v1', true],
  ['a.example', 'https://deep.a.example', true],
  ['.a.example', 'https://deep.a.example', true],
  ['*.a.example', 'https://deep.a.example', true],
  ['a.example', 'https://aa.example', false],
  ['b.example, a.example', 'https://a.example', true],
  ['b.example a.example', 'https://a.example', true],
  ['a.example:443', 'https://a.example', true],
  ['a.example:80', 'https://a.example', false],
  ['*:8080', 'http://a.example:8080', true],
  ['10.0.0.0/8', 'http://10.1.2.3:8000', true],
  ['10.0.0.0/8', 'http://11.1.2.3:8000', false],
  ['10.1.2.3', 'http://10.1.2.3:8000', true],
  ['10.1.2.3:8000', 'http://10.1.2.3:8000', true],
  ['fd00::/8', 'http://[fd00::1]:8000', true],
  ['fd00::1', 'http://[fd00::1]:8000', true],
  ['[fd00::1]:8000', 'http://[fd00::1]:8000', true],
  ['fd00::1', 'http://[fd00::2]:8000', false],
  ['10.0.0.0/99, ,nonsense/8,/', 'http://10.1.2.3', false],
])('NO_PROXY=%s of %s: called directly is %s', (list, url, isDirect) => {
  expect(urlOf({ ...both, NO_PROXY: list }, url) === null).toBe(isDirect)
})
