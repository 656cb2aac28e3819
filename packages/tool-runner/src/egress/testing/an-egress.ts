import type { IncomingMessage } from 'node:http'
import { expect } from 'vitest'
import { ToolError } from '../../tool-error.ts'
import { createEgress } from '../create-egress.ts'
import type { EgressRequest, EgressRules } from '../egress.ts'

export const egress = createEgress({
  async resolve(host) {
    throw new Error(`nobody was to look up ${host}`)
  },
})

export function aGet(url: string, more: Partial<EgressRequest> = {}): EgressRequest {
  return { url, method: 'GET', headers: [], body: null, redirect: 'follow', ...more }
}

export function rulesFor(ports: number | readonly number[], more: Partial<EgressRules> = {}): EgressRules {
  return {
    net: [ports].flat().map((port) => `127.0.0.1:${port}`),
    maxResponseBytes: 1024 * 1024,
    maxRequestBytes: 1024,
    totalTimeoutMs: 10_000,
    idleTimeoutMs: 10_000,
    signal: new AbortController().signal,
    onContact() {},
    ...more,
  }
}

export async function faultOf(promise: Promise<unknown>): Promise<ToolError> {
  const error = await promise.then(
    () => expect.fail('it went through'),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ToolError)
  return error as ToolError
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

export const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString()
