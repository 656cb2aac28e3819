import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { onTestFinished } from 'vitest'

export interface CollectedSpan {
  readonly service: unknown
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string
  readonly isError: boolean
  readonly attributes: Readonly<Record<string, unknown>>
}

/**
 * Takes traces as a collector does: OTLP over HTTP in protobuf, decoded by field numbers of
 * https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/trace/v1/trace.proto.
 */
export async function startCollector() {
  const spans: CollectedSpan[] = []
  let bodies = ''
  const server = createServer(async (request, response) => {
    const raw = await buffer(request)
    const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw
    const isTraces =
      request.url === '/v1/traces' && request.headers['content-type'] === 'application/x-protobuf'
    if (!isTraces) return void response.writeHead(400).end()
    bodies += body.toString('latin1')
    spans.push(...readTraces(body))
    response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as { port: number }
  return { url: `http://127.0.0.1:${port}`, spans: () => spans, bodies: () => bodies }
}

interface Field {
  readonly number: number
  readonly value: Buffer
  /** Of a varint or a fixed number. */
  readonly amount: bigint
}

/** https://protobuf.dev/programming-guides/encoding/ */
function fieldsOf(message: Buffer): Field[] {
  const fields: Field[] = []
  let at = 0
  const varint = (): bigint => {
    let [result, shift] = [0n, 0n]
    for (;;) {
      const byte = message[at] ?? 0
      at += 1
      result |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return result
      shift += 7n
    }
  }
  while (at < message.length) {
    const tag = Number(varint())
    const [number, wire] = [tag >> 3, tag & 7]
    if (wire === 0) {
      fields.push({ number, value: Buffer.alloc(0), amount: varint() })
      continue
    }
    const length = wire === 2 ? Number(varint()) : wire === 1 ? 8 : 4
    const value = message.subarray(at, at + length)
    fields.push({ number, value, amount: wire === 1 ? value.readBigUInt64LE() : 0n })
    at += length
  }
  return fields
}

const all = (message: Buffer, number: number): Buffer[] =>
  fieldsOf(message)
    .filter((field) => field.number === number)
    .map(({ value }) => value)
const first = (message: Buffer, number: number): Buffer => all(message, number)[0] ?? Buffer.alloc(0)

function readTraces(body: Buffer): CollectedSpan[] {
  return all(body, 1).flatMap((resourceSpans) => {
    const service = attributesOf(first(resourceSpans, 1), 1)['service.name']
    return all(resourceSpans, 2).flatMap((scopeSpans) =>
      all(scopeSpans, 2).map((span) => ({
        service,
        name: first(span, 5).toString(),
        traceId: first(span, 1).toString('hex'),
        spanId: first(span, 2).toString('hex'),
        parentSpanId: first(span, 4).toString('hex'),
        // Status is field 15, its code field 3, and 2 means error.
        isError: fieldsOf(first(span, 15)).some(({ number, amount }) => number === 3 && amount === 2n),
        attributes: attributesOf(span, 9),
      })),
    )
  })
}

const attributesOf = (message: Buffer, number: number): Record<string, unknown> =>
  Object.fromEntries(
    all(message, number).map((pair) => [first(pair, 1).toString(), readValue(first(pair, 2))]),
  )

function readValue(anyValue: Buffer): unknown {
  const [field] = fieldsOf(anyValue)
  switch (field?.number) {
    case 1:
      return field.value.toString()
    case 2:
      return field.amount === 1n
    case 3:
      return Number(field.amount)
    case 4:
      return field.value.readDoubleLE()
    case 5:
      return all(field.value, 1).map(readValue)
    default:
      return null
  }
}
