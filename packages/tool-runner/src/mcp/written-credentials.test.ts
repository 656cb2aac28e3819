import { expect, test } from 'vitest'
import { writtenCredentials } from './written-credentials.ts'

test('what sounds like a credential is one, without its scheme', () => {
  const fields = [
    ['Authorization', 'Bearer sk-live-0123'],
    ['X-API-Key', 'abcdefgh'],
    ['GITHUB_TOKEN', ' ghp_0123456789 '],
    ['Accept-Language', 'de-DE, en-US'],
    ['MODE', 'read-only'],
    ['Cookie', 'short'],
  ] as const
  expect([...writtenCredentials(fields)]).toEqual([
    ['Authorization', 'sk-live-0123'],
    ['X-API-Key', 'abcdefgh'],
    ['GITHUB_TOKEN', 'ghp_0123456789'],
  ])
})
