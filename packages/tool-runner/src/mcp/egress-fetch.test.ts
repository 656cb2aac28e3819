import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { remoteServer } from '../../testing/mcp-under-test.ts'
import type { Egress, EgressRequest } from '../egress/egress.ts'
import { createEgressFetch } from './egress-fetch.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function fetchUnderTest() {
  const requests: EgressRequest[] = []
  const egress: Pick<Egress, 'open'> = {
    open: async (request) => {
      requests.push(request)
      const { body } = new Response('')
      return { url: request.url, status: 200, headers: {}, body: body ?? new ReadableStream() }
    },
  }
  const server = remoteServer('https://mcp.example.org/mcp', { headers: [['Authorization', 'Bearer abc']] })
  return { requests, fetch: createEgressFetch(server, egress) }
}

test('a server can not have its stream opened again and again without a pause', async () => {
  const { requests, fetch } = fetchUnderTest()
  const opening = Promise.all([1, 2, 3].map(() => fetch('https://mcp.example.org/mcp', { method: 'GET' })))
  await vi.advanceTimersByTimeAsync(900)
  expect(requests).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(200)
  expect(requests).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(requests).toHaveLength(3)
  await opening
})

test('requests are not paced', async () => {
  const { requests, fetch } = fetchUnderTest()
  await Promise.all([1, 2, 3].map(() => fetch('https://mcp.example.org/mcp', { method: 'POST', body: '{}' })))
  expect(requests).toHaveLength(3)
})

test.each([
  'https://other.example.org/mcp',
  'http://mcp.example.org/mcp',
  'https://mcp.example.org:8443/mcp',
])('nothing is asked of %s', async (url) => {
  const { requests, fetch } = fetchUnderTest()
  await expect(fetch(url)).rejects.toMatchObject({ code: 'denied_net' })
  expect(requests).toEqual([])
})

test('headers of the configuration go before those of the protocol', async () => {
  const { requests, fetch } = fetchUnderTest()
  await fetch('https://mcp.example.org/mcp', { method: 'POST', headers: { authorization: 'none', x: 'y' } })
  expect(requests[0]?.headers).toEqual([
    ['x', 'y'],
    ['Authorization', 'Bearer abc'],
  ])
})
