import { describe, expect, test } from 'vitest'
import {
  canonicalHost,
  hostPatternText,
  isHostAllowed,
  isHostNamedWithPort,
  parseHostPattern,
} from './host-pattern.ts'

function canonical(text: string): string {
  const pattern = parseHostPattern(text)
  return 'fault' in pattern ? expect.fail(pattern.fault) : hostPatternText(pattern)
}

describe('a line of a policy', () => {
  test.each([
    ['api.example.com', 'api.example.com'],
    ['API.Example.COM', 'api.example.com'],
    ['api.example.com.', 'api.example.com'],
    ['api.example.com:8443', 'api.example.com:8443'],
    ['api.example.com:0443', 'api.example.com:443'],
    ['*.example.com', '*.example.com'],
    ['*.Example.com:8443', '*.example.com:8443'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['ｅｘａｍｐｌｅ.com', 'example.com'],
    ['localhost:8080', 'localhost:8080'],
    ['my_service:80', 'my_service:80'],
    ['127.0.0.1', '127.0.0.1'],
    ['127.0.0.1:8080', '127.0.0.1:8080'],
    ['[::1]:8080', '[::1]:8080'],
    ['[0:0::1]', '[::1]'],
    ['[FD00::A]:443', '[fd00::a]:443'],
  ])('%s is read as %s', (text, written) => {
    expect(canonical(text)).toBe(written)
    expect(canonical(written)).toBe(written)
  })

  test.each([
    ['https://api.example.com', 'without scheme and path'],
    ['api.example.com/v1', 'without scheme and path'],
    ['user@example.com', 'user name'],
    ['::1', 'in brackets'],
    ['2001:db8::1:443', 'in brackets'],
    ['example.com:', 'port'],
    ['example.com:0', 'port'],
    ['example.com:65536', 'port'],
    ['example.com:80x', 'port'],
    ['example.com:+80', 'port'],
    ['[::1]80', 'port'],
    ['[::1', 'in brackets'],
    ['[]', 'not a host name'],
    ['[::1%25eth0]:80', 'not a host name'],
    ['*', 'only at the start'],
    ['api.*.com', 'only at the start'],
    ['*.*.com', 'only at the start'],
    ['*example.com', 'only at the start'],
    ['*.', 'not a host name'],
    ['', 'not a host name'],
    ['.', 'not a host name'],
    ['.example.com', 'not a host name'],
    ['a..b', 'not a host name'],
    ['a b', 'not a host name'],
    ['a\nb', 'not a host name'],
    ['a%2eb', 'not a host name'],
    ['a?b', 'not a host name'],
    ['999.0.0.1', 'not a host name'],
    ['*.0.0.1', 'before an address'],
    ['*.127.0.0.1', 'before an address'],
    ['127.1', 'another notation of 127.0.0.1'],
    ['0x7f000001', 'another notation of 127.0.0.1'],
    ['2130706433:80', 'another notation of 127.0.0.1'],
    ['0177.0.0.1', 'another notation of 127.0.0.1'],
  ])('%j is refused in words', (text, words) => {
    expect(parseHostPattern(text)).toEqual({ fault: expect.stringMatching(words) })
    expect(isHostAllowed([text], 'example.com', 80)).toBe(false)
  })
})

describe('a host', () => {
  test.each([
    ['API.example.com', 443, ['api.example.com']],
    ['api.example.com.', 80, ['api.example.com']],
    ['a.b.example.com', 443, ['*.example.com']],
    ['a.example.com', 8443, ['*.example.com:8443']],
    ['127.1', 8080, ['127.0.0.1:8080']],
    ['::1', 8080, ['[::1]:8080']],
    ['[::1]', 8080, ['[::1]:8080']],
    ['x.example.com', 443, ['not / readable', '*.example.com']],
  ])('%s:%d is allowed by %j', (host, port, patterns) => {
    expect(isHostAllowed(patterns, host, port)).toBe(true)
  })

  test.each([
    ['example.com', 443, ['*.example.com']],
    ['badexample.com', 443, ['*.example.com', 'example.com']],
    ['example.com.evil.test', 443, ['example.com', '*.example.com']],
    ['api.example.com', 8443, ['api.example.com']],
    ['api.example.com', 443, ['api.example.com:80', 'api.example.com:8443']],
    ['127.0.0.1', 80, ['*.0.0.1', '*.1', '*']],
    ['10.0.0.1', 80, ['0.0.1', '*.0.1']],
    ['not a host', 80, ['*.com']],
    ['example.com', 80, []],
  ])('%s:%d is not allowed by %j', (host, port, patterns) => {
    expect(isHostAllowed(patterns, host, port)).toBe(false)
  })

  test('counts as named with its port only by a line that has both', () => {
    expect(isHostNamedWithPort(['localhost:80'], 'LOCALHOST.', 80)).toBe(true)
    for (const line of ['localhost', 'localhost:81', '*.localhost:80'])
      expect(isHostNamedWithPort([line], 'localhost', 80)).toBe(false)
    expect(isHostNamedWithPort(['*.example:80'], 'a.example', 80)).toBe(false)
  })

  test('that is none has no canonical form', () => {
    for (const text of [
      '',
      '.',
      'a..b',
      'a/b',
      'a@b',
      'a:80',
      '[::1]:80',
      'a#b',
      'a\u0000b',
      'a\tb',
      '%61.com',
    ])
      expect(canonicalHost(text)).toBeNull()
  })
})
