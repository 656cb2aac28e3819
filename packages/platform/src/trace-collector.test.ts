import { expect, test } from 'vitest'
import { loadConfig } from './config.ts'

const collector = (env: Record<string, string>) => loadConfig(env).traces

test('without an address there are no traces', () => {
  expect(collector({})).toBeNull()
  expect(collector({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' })).toBeNull()
})

test.each([
  ['http://127.0.0.1:4318', 'http://127.0.0.1:4318/v1/traces'],
  ['http://127.0.0.1:4318/', 'http://127.0.0.1:4318/v1/traces'],
  ['https://otlp.example.org/otlp', 'https://otlp.example.org/otlp/v1/traces'],
])('traces go below the base address %s', (base, url) => {
  expect(collector({ OTEL_EXPORTER_OTLP_ENDPOINT: base })).toEqual({
    ...{ url, timeoutMs: 10_000, otherProtocol: null },
  })
})

test('an address of traces alone is taken as it is, before the base', () => {
  const own = 'http://127.0.0.1:9/api/traces'
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: own }
  expect(collector(env)?.url).toBe(own)
})

test('a protocol that is not spoken here is known, so that it can be said', () => {
  const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:4317'
  const ask = (env: Record<string, string>) => collector({ OTEL_EXPORTER_OTLP_ENDPOINT, ...env })
  expect(ask({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' })?.otherProtocol).toBe('grpc')
  expect(ask({ OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf' })?.otherProtocol).toBeNull()
  expect(
    ask({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc', OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/protobuf' }),
  ).toMatchObject({ otherProtocol: null })
})

test('they can be turned off, and be given less time', () => {
  const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:4318'
  expect(collector({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'true' })).toBeNull()
  expect(collector({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_TIMEOUT: '500' })?.timeoutMs).toBe(500)
})
