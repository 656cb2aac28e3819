import type { AuditTrail } from '../grant.ts'

export interface EgressRequest {
  readonly url: string
  readonly method: string
  /** Those that belong to the connection (Host, Content-Length, Connection …) are left out on the way. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array | null
  /** `manual`: a redirect is the answer. `error`: it is a fault. */
  readonly redirect: 'follow' | 'manual' | 'error'
}

/** What a request may do. */
export interface EgressRules {
  /** As in `ToolPolicy.net`. */
  readonly net: readonly string[]
  /** Of the body after decompression, bytes; Infinity for streams that go on. */
  readonly maxResponseBytes: number
  readonly maxRequestBytes: number
  /** From the call until the body's end, redirects included; Infinity for streams that go on. */
  readonly totalTimeoutMs: number
  /** Without a byte from the other side. */
  readonly idleTimeoutMs: number
  /** Aborting it ends the request with `cancelled`, or with the signal's reason when that is a ToolError. */
  readonly signal: AbortSignal
  /** Called once for every connection, when it is over; bytes as sent and received, headers included. */
  readonly onContact: AuditTrail['contacted']
  /** Called for every connection that stands, just before its request goes out: from then on it may have arrived. */
  readonly onLeave?: () => void
}

/** An answer whose body is still coming. It must be read to its end or cancelled; else the connection stays. */
export interface EgressStream {
  /** Where the answer came from, after redirects. */
  readonly url: string
  readonly status: number
  /** Lower-case names; several of one name joined by ", ". */
  readonly headers: Readonly<Record<string, string>>
  /** Decompressed. Errors are ToolErrors here, too. */
  readonly body: ReadableStream<Uint8Array>
}

export interface EgressAnswer extends Omit<EgressStream, 'body'> {
  readonly body: Uint8Array
}

/** The way out, for everything that is sent on a user's behalf: tools, steps of workflows, documents, MCP servers. */
export interface Egress {
  /**
   * Sends a request and gives its answer as soon as the headers are there.
   *
   * @throws ToolError `denied_net` for a host that the rules don't name or an address nobody may reach this way,
   *   `timeout`, `output_limit`, `cancelled`, and `failed` for what goes wrong on the network.
   */
  open(request: EgressRequest, rules: EgressRules): Promise<EgressStream>
  /** The same with the whole body, which must fit into `maxResponseBytes`. */
  fetch(request: EgressRequest, rules: EgressRules): Promise<EgressAnswer>
}
