/** A piece of work that is over, as a trace shows it. */
export interface SpanRecord {
  readonly name: string
  readonly kind: 'server' | 'client' | 'producer' | 'consumer' | 'internal'
  readonly traceId: string
  readonly spanId: string
  /** null: nobody in this trace is known to have caused it. */
  readonly parentSpanId: string | null
  readonly startMs: number
  readonly endMs: number
  /** What is undefined is left out. */
  readonly attributes: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>
  /** A code, never a message: messages of providers may quote prompts. */
  readonly error: string | null
}

export type RecordSpan = (span: SpanRecord) => void
