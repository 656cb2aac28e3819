import type { Usage } from '@workbench/core/models/usage'

/** A stream that broke after it had begun, with what it had reported until then. */
export class StreamFailure extends Error {
  override readonly name = 'StreamFailure'
  readonly usage: Usage | null

  constructor(cause: unknown, usage: Usage | null) {
    super('The stream broke', { cause })
    this.usage = usage
  }
}

/** The call took longer than a call may. */
export class CallTimedOut extends Error {
  override readonly name = 'CallTimedOut'
  readonly afterMs: number

  constructor(afterMs: number) {
    super(`no answer within ${Math.round(afterMs / 1000)} s`)
    this.afterMs = afterMs
  }
}
