import type { Config } from '@workbench/platform/config'
import type { Environment } from '@workbench/platform/environment'
import { type Finding, ok, warn } from './finding.ts'

const patienceMs = 5_000

/** Whether the collector takes traces: it is sent none of them, in the form that they have. */
export async function traceFinding({ traces }: Pick<Config, 'traces'>, env: Environment): Promise<Finding> {
  const about = 'traces'
  if (traces === null) return ok(about, 'off; OTEL_EXPORTER_OTLP_ENDPOINT turns them on')
  const { address, headers } = reachable(traces.url)
  const place = `${address.origin}${address.pathname}`
  const mend =
    'Check OTEL_EXPORTER_OTLP_ENDPOINT: it has to take OTLP over HTTP, usually on port 4318. Runs go on without.'
  try {
    const { status } = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-protobuf', ...headers, ...headersOf(env) },
      // An ExportTraceServiceRequest that holds nothing.
      body: new Uint8Array(),
      signal: AbortSignal.timeout(patienceMs),
    })
    if (status === 401 || status === 403) {
      return warn(
        about,
        `${place} answers ${status}`,
        'Check OTEL_EXPORTER_OTLP_HEADERS. Runs go on without.',
      )
    }
    if (status >= 300) return warn(about, `${place} answers ${status}`, mend)
  } catch (error) {
    return warn(about, `${place} can't be reached: ${reasonOf(error)}`, mend)
  }
  if (traces.otherProtocol === null) return ok(about, `${place} takes them`)
  const text = `go to ${place} as http/protobuf, not as ${traces.otherProtocol}`
  return warn(about, text, 'Set OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf, or leave it out.')
}

/** fetch wants credentials in a header. */
function reachable(url: string): { address: URL; headers: Record<string, string> } {
  const address = new URL(url)
  const { username, password } = address
  if (username === '' && password === '') return { address, headers: {} }
  address.username = ''
  address.password = ''
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { address, headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` } }
}

/** `name=value,name=value`, values percent-encoded: https://opentelemetry.io/docs/specs/otel/protocol/exporter/#specifying-headers-via-environment-variables */
function headersOf({ OTEL_EXPORTER_OTLP_HEADERS, OTEL_EXPORTER_OTLP_TRACES_HEADERS }: Environment) {
  const pairs = [OTEL_EXPORTER_OTLP_HEADERS, OTEL_EXPORTER_OTLP_TRACES_HEADERS].flatMap((text) =>
    (text ?? '').split(',').flatMap((pair): [string, string][] => {
      const at = pair.indexOf('=')
      return at < 1 ? [] : [[pair.slice(0, at).trim(), decodeURIComponent(pair.slice(at + 1).trim())]]
    }),
  )
  return Object.fromEntries(pairs)
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return String(cause)
  return cause.name === 'TimeoutError' ? `no answer within ${patienceMs / 1000} s` : cause.message
}
