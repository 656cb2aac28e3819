/** What one expression, its data and its result may be at most. */
export const limits = {
  /** Characters of an expression, as the models have it. */
  expression: 20_000,
  /** Characters of the context as JSON: what it takes when it is read is many times that. */
  context: 8 * 1024 * 1024,
  /** Bytes of one result as JSON. */
  resultBytes: 1024 * 1024,
  /** Bytes of all results of a batch. */
  batchBytes: 4 * 1024 * 1024,
  /** Levels of lists and objects in a result. */
  depth: 64,
  /** Values in a result, and in any list on the way. */
  items: 100_000,
  /** Characters of any text on the way. */
  text: 1024 * 1024,
  /** Calls within calls. */
  stack: 1000,
  /** Memory of a thread, MiB; `context` as objects fits in twice. */
  heapMb: 384,
} as const
