import { APICallError } from '@ai-sdk/provider'
import { describe, expect, test } from 'vitest'
import { retryDelayOf } from './retry-delay.ts'

const now = Date.parse('2026-11-22T10:00:00Z')
const answer = (body: unknown, headers: Record<string, string> = {}): APICallError =>
  new APICallError({
    message: 'Too Many Requests',
    url: 'http://127.0.0.1/',
    requestBodyValues: {},
    statusCode: 429,
    responseHeaders: headers,
    responseBody: JSON.stringify(body),
  })

const retryInfo = {
  error: {
    code: 429,
    status: 'RESOURCE_EXHAUSTED',
    message: 'You exceeded your current quota.',
    details: [
      { '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations: [] },
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '37.2s' },
    ],
  },
}

describe('when to ask again is said', () => {
  test('by a header first', () => {
    expect(retryDelayOf(answer(retryInfo, { 'retry-after': '9' }), 'try again in 5s', now)).toBe(9_000)
  })

  test.each([[retryInfo], [[retryInfo]]])('by the details of an answer, also in a list', (body) => {
    expect(retryDelayOf(answer(body), null, now)).toBe(37_200)
  })

  test.each([
    ['Rate limit reached … Please try again in 1.2s.', 1_200],
    ['Please try again in 6m0s. Visit …', 360_000],
    ['Please try again in 1h2m3.5s', 3_723_500],
    ['Please try again in 120ms.', 120],
    ['Please retry in 37.417s.', 37_417],
    ['Try again later.', null],
    ['Please try again in a moment.', null],
  ])('in words: %s', (words, expected) => {
    expect(retryDelayOf({ message: words }, words, now)).toBe(expected)
  })

  test('or not at all', () => {
    expect(retryDelayOf(answer({ error: { details: 'none' } }), null, now)).toBeNull()
  })
})
