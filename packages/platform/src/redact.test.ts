import { expect, test } from 'vitest'
import { redact, redactLine, redactText } from './redact.ts'

test.each([
  'authorization',
  'Cookie',
  'set-cookie',
  'x-api-key',
  'openaiApiKey',
  'api_key',
  'accessToken',
  'PASSWORD',
  'clientSecret',
])('what stands under "%s" is taken out at any depth', (name) => {
  expect(redact({ a: [{ b: { [name]: 'hush' } }] })).toEqual({ a: [{ b: { [name]: '[redacted]' } }] })
  expect(redact({ [name]: { inner: 'hush' } })).toEqual({ [name]: { inner: '[redacted]' } })
})

test('counts of tokens stay', () => {
  const usage = { inputTokens: 3, outputTokens: 0, firstTokenMs: null }
  expect(redact(usage)).toEqual(usage)
})

test.each([
  ['Authorization: Bearer abcDEF123._-', 'Authorization: Bearer [redacted]'],
  ['Incorrect API key provided: sk-proj-abcdefgh1234', 'Incorrect API key provided: sk-[redacted]'],
  ['signed with whsec_MfKQ9r8GKYqrTwjU', 'signed with whsec_[redacted]'],
  ['GET /runs?token=abc&limit=5', 'GET /runs?token=[redacted]&limit=5'],
  [
    'POST https://hooks.slack.com/services/T0/B0/abc failed',
    'POST https://hooks.slack.com/[redacted] failed',
  ],
  [
    'POST https://acme.webhook.office.com/webhookb2/abc@def/IncomingWebhook/ghi: 400',
    'POST https://acme.webhook.office.com/[redacted] 400',
  ],
  [
    'https://prod.westus.logic.azure.com/workflows/abc?sp=x&sig=def-ghi',
    'https://prod.westus.logic.azure.com/workflows/abc?sp=x&sig=[redacted]',
  ],
  ['postgres://user:pa@ss@db:5432/w refused', 'postgres://user:[redacted]@db:5432/w refused'],
])('%j loses its secret', (text, expected) => {
  expect(redactText(text)).toBe(expected)
})

test.each([
  'a task-force of sk-8 people',
  'see https://example.org:8080/path',
  'basic income for all',
  'see https://x.org/?design=flat',
])('%j stays as it is', (text) => {
  expect(redactText(text)).toBe(text)
})

test('a line of the log never shows a value that stands under the name of a secret', () => {
  const line = `${JSON.stringify({ secrets: { API_KEY: 'hunter2' }, WORKBENCH_SECRET_KEY: 'hunter2' })}\n`
  expect(redactLine(line)).not.toContain('hunter2')
})

test('a line without anything suspicious is passed on untouched', () => {
  const line = '{"a":  "spaces that parsing would drop"}\n'
  expect(redactLine(line)).toBe(line)
})

test('a deep value does not overflow the stack', () => {
  const deep = `${'{"token":'.repeat(20_000)}"x"${'}'.repeat(20_000)}\n`
  expect(redactLine(deep)).toContain('[too deep]')
})
