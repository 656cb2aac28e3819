import { expect, test } from 'vitest'
import { asksForEventStream, prefersHtml, takesEventStream } from './accept.ts'

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'

test.each([
  [browser, true],
  ['text/html', true],
  ['TEXT/HTML', true],
  ['application/json;q=0.5, text/html', true],
  [undefined, false],
  ['', false],
  ['*/*', false],
  ['application/json', false],
  ['text/html, application/json', false],
  ['text/html;q=0.5, application/json', false],
  ['text/html;q=0, */*', false],
  ['text/html;q=nonsense', false],
  ['text/event-stream', false],
  ['text/*', false],
])('Accept %j prefers HTML: %s', (accept, expected) => {
  expect(prefersHtml(accept)).toBe(expected)
})

test('only a named event stream is asked for, a wildcard merely takes it', () => {
  expect(asksForEventStream('text/event-stream')).toBe(true)
  expect(asksForEventStream('application/json, text/event-stream;q=0.5')).toBe(true)
  expect(asksForEventStream('text/event-stream;q=0')).toBe(false)
  expect(asksForEventStream('*/*')).toBe(false)
  expect(takesEventStream('*/*')).toBe(true)
  expect(takesEventStream(undefined)).toBe(true)
  expect(takesEventStream('application/json')).toBe(false)
})
