export interface SprtSettings {
  /** Rate of passes that is accepted, e.g. 0.9. */
  readonly p0: number
  /** Rate that is to be found out, below p0. */
  readonly p1: number
  /** Chance of rejecting p0 by mistake. */
  readonly alpha: number
  /** Chance of accepting p0 by mistake. */
  readonly beta: number
}

export interface SprtResult {
  /** Log-likelihood ratio of p1 against p0 after each run, up to the one that decided. */
  readonly path: readonly number[]
  readonly decision: 'accept' | 'reject' | 'go on'
}

/**
 * Wald's sequential probability ratio test of a pass rate: may be looked at after every run, which a plain p may not. Rejects
 * above ln((1−β)/α), accepts below ln(β/(1−α)).
 *
 * @param passed - Run by run.
 * @see Wald (1945), Annals of Mathematical Statistics 16(2), 117-186.
 */
export function sprt(passed: readonly boolean[], { p0, p1, alpha, beta }: SprtSettings): SprtResult {
  const [upper, lower] = [Math.log((1 - beta) / alpha), Math.log(beta / (1 - alpha))]
  const path: number[] = []
  let ratio = 0
  for (const isPass of passed) {
    ratio += isPass ? Math.log(p1 / p0) : Math.log((1 - p1) / (1 - p0))
    path.push(ratio)
    if (ratio >= upper) return { path, decision: 'reject' }
    if (ratio <= lower) return { path, decision: 'accept' }
  }
  return { path, decision: 'go on' }
}
