/** Milliseconds, all of them. */
export interface McpTiming {
  /** For connecting, and for each page of a list. */
  readonly connectMs: number
  /** Before the first new attempt; doubled each time, up to `mostRetryMs`. */
  readonly firstRetryMs: number
  readonly mostRetryMs: number
  /** Tools are listed anew after this at the latest: not every server tells of changes, or that it was restarted. */
  readonly relistMs: number
  /** Between two lists at least, however often a server says that its tools changed. */
  readonly relistGapMs: number
  /** How long a call waits for a server that is only just starting. */
  readonly graceMs: number
  /** For a local server to end by itself; twice, see the stdio transport. */
  readonly patienceMs: number
}

export const usualTiming: McpTiming = {
  connectMs: 30_000,
  firstRetryMs: 1_000,
  mostRetryMs: 60_000,
  relistMs: 5 * 60_000,
  relistGapMs: 1_000,
  graceMs: 5_000,
  patienceMs: 1_000,
}
