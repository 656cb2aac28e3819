import type { Egress } from './egress.ts'

export interface EgressOptions {
  /** All addresses of a name; default the system's resolver. Names of rules and literal addresses never get here. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
  /** PEM of certificate authorities to trust beside the runtime's. */
  readonly extraCa?: string
}

/** One for a whole process; it keeps no connections and nothing of one request for the next. */
export function createEgress(_options: EgressOptions = {}): Egress {
  throw new Error('being written')
}
