import { ToolError } from '../tool-error.ts'

/** Runs work, some at a time and in the order of its coming; refuses it once there was too much in all. */
export type RequestGate = <Result>(work: () => Promise<Result>) => Promise<Result>

export interface RequestGateLimits {
  readonly maxAtOnce: number
  readonly maxInAll: number
}

export function createRequestGate({ maxAtOnce, maxInAll }: RequestGateLimits): RequestGate {
  const waiting: (() => void)[] = []
  let seen = 0
  let running = 0

  return async (work) => {
    seen += 1
    if (seen > maxInAll)
      throw new ToolError('failed', `One call can ask for ${maxInAll} things; this one asked for more.`)
    if (running >= maxAtOnce) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      // The place is handed on, so that nobody slips in between.
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
