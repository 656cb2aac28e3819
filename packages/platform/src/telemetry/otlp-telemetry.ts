import { hostname } from 'node:os'
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto'
import {
  defaultResource,
  detectResources,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
  serviceNameEnvDetector,
} from '@opentelemetry/resources'
import { BatchSpanProcessor, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace'
import type { TraceCollector } from '../trace-collector.ts'
import { version } from '../version.ts'
import { createQueueSpans } from './queue-spans.ts'
import { createRunSpans } from './run-spans.ts'
import type { SpanRecord } from './span-record.ts'
import type { Telemetry, TelemetryLog, TelemetryOptions } from './telemetry.ts'

const closeTimeoutMs = 2_000
/** Spans kept while a collector is slow or away; more are dropped. */
const mostWaitingSpans = 8_192

const kinds = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
} as const

/** Sends spans to a collector over OTLP (HTTP, protobuf), in batches and in the background. */
export function createOtlpTelemetry({
  collector,
  service,
  now,
  log,
}: Omit<TelemetryOptions, 'collector'> & { readonly collector: TraceCollector }): Telemetry {
  // Ids are ours: spans of several processes have to fit together. The SDK asks for them as a span is made.
  let ids = { traceId: '', spanId: '' }
  const { url, timeoutMs, otherProtocol } = collector
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: timeoutMs })
  if (otherProtocol !== null) {
    const message = `Traces go as OTLP over HTTP in protobuf, not as ${otherProtocol}: collectors take them on port 4318.`
    log.warn({ eventType: 'TelemetryProtocol' }, message)
  }
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(
        resourceFromAttributes({
          'service.name': service,
          'service.version': version,
          'service.instance.id': `${hostname()}:${process.pid}`,
        }),
      )
      // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES win.
      .merge(detectResources({ detectors: [resourceAttributesEnvDetector, serviceNameEnvDetector] })),
    idGenerator: { generateTraceId: () => ids.traceId, generateSpanId: () => ids.spanId },
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: sayingOnce(exporter, url, log),
        scheduledDelayMillis: 1_000,
        exportTimeoutMillis: timeoutMs + 1_000,
        maxQueueSize: mostWaitingSpans,
      }),
    ],
  })
  const tracer = provider.getTracer('ai-workbench', version)

  function record({ name, kind, traceId, spanId, parentSpanId, ...span }: SpanRecord): void {
    ids = { traceId, spanId }
    const parent =
      parentSpanId === null
        ? ROOT_CONTEXT
        : trace.setSpanContext(ROOT_CONTEXT, {
            ...{ traceId, spanId: parentSpanId, traceFlags: TraceFlags.SAMPLED },
            isRemote: true,
          })
    const attributes = Object.fromEntries(
      Object.entries(span.attributes).map(([key, value]) => [
        key,
        typeof value === 'object' ? [...value] : value,
      ]),
    )
    const made = tracer.startSpan(name, { kind: kinds[kind], startTime: span.startMs, attributes }, parent)
    if (span.error !== null) made.setStatus({ code: SpanStatusCode.ERROR, message: span.error })
    made.end(Math.max(span.startMs, span.endMs))
  }

  return {
    record,
    runs: createRunSpans({ record, now }),
    queued: createQueueSpans(record, now),
    async close() {
      const tooLong = new Promise<void>((resolve) => setTimeout(resolve, closeTimeoutMs).unref())
      await Promise.race([provider.shutdown().catch(() => {}), tooLong])
    },
  }
}

/** A collector that is away is said when it is first missed, and when it is back; its spans are lost meanwhile. */
function sayingOnce(exporter: SpanExporter, url: string, log: TelemetryLog): SpanExporter {
  const { origin } = new URL(url)
  let isAway = false
  // The batch is nobody's in particular, whoever's context it leaves in.
  const ofNobody = { requestId: null, runId: null, traceId: null }
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const { code, error } = result
        const wasAway = isAway
        // ExportResultCode.SUCCESS
        isAway = code !== 0
        if (isAway && !wasAway) {
          const message = `Traces can't be sent to ${origin}; runs go on without. Check OTEL_EXPORTER_OTLP_ENDPOINT.`
          log.warn({ ...ofNobody, eventType: 'TelemetryLost', error }, message)
        }
        if (wasAway && !isAway)
          log.info({ ...ofNobody, eventType: 'TelemetryBack' }, `Traces go to ${origin} again`)
        done(result)
      })
    },
    shutdown: () => exporter.shutdown(),
    ...(exporter.forceFlush && { forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve() }),
  }
}
