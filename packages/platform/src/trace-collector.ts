import { z } from 'zod'
import { urlOf, wholeNumber } from './environment.ts'

/** Where traces go. */
export interface TraceCollector {
  /** Of traces themselves, e.g. `http://127.0.0.1:4318/v1/traces`. */
  readonly url: string
  /** How long one batch may take. */
  readonly timeoutMs: number
  /** What was asked for and is not spoken here, e.g. `grpc`; null: nothing, or what is spoken. */
  readonly otherProtocol: string | null
}

const spoken = 'http/protobuf'
const address = urlOf(['http:', 'https:'], 'an http or https address')
// An address may carry a password.
const addressOf = (example: string) => ({ schema: address.optional(), example, isSecret: true })
const otherwise = { schema: z.string().optional(), example: spoken }

/** Those of https://opentelemetry.io/docs/specs/otel/protocol/exporter/ that decide whether and where; the SDK reads others. */
export const traceVariables = {
  OTEL_EXPORTER_OTLP_ENDPOINT: addressOf('http://127.0.0.1:4318'),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: addressOf('http://127.0.0.1:4318/v1/traces'),
  OTEL_EXPORTER_OTLP_PROTOCOL: otherwise,
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: otherwise,
  OTEL_EXPORTER_OTLP_TIMEOUT: { schema: wholeNumber(1, 600_000).default(10_000), example: '10000' },
  OTEL_SDK_DISABLED: { schema: z.string().optional(), example: 'true' },
} as const

interface TraceSettings {
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined
  readonly OTEL_EXPORTER_OTLP_TRACES_ENDPOINT?: string | undefined
  readonly OTEL_EXPORTER_OTLP_PROTOCOL?: string | undefined
  readonly OTEL_EXPORTER_OTLP_TRACES_PROTOCOL?: string | undefined
  readonly OTEL_EXPORTER_OTLP_TIMEOUT: number
  readonly OTEL_SDK_DISABLED?: string | undefined
}

/** @returns null when nobody wants traces. */
export function traceCollectorOf(read: TraceSettings): TraceCollector | null {
  const base = read.OTEL_EXPORTER_OTLP_ENDPOINT
  // The one of traces alone is taken as it is; the one of all signals is a base.
  const url = read.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? (base && `${base.replace(/\/+$/, '')}/v1/traces`)
  if (url === undefined || url === '' || read.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return null
  const protocol = read.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL ?? read.OTEL_EXPORTER_OTLP_PROTOCOL ?? spoken
  const otherProtocol = protocol === spoken ? null : protocol
  return { url, timeoutMs: read.OTEL_EXPORTER_OTLP_TIMEOUT, otherProtocol }
}
