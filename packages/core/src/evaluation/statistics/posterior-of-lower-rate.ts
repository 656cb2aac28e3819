import type { Passed } from './fisher-exact.ts'
import { lnBeta } from './ln-gamma.ts'

/**
 * Probability that the candidate's true rate is below the baseline's, each with a flat prior, Beta(1 + passes, 1 +
 * failures): Σ_{i<α_B} B(α_C+i, β_B+β_C) / ((β_B+i)·B(1+i, β_B)·B(α_C, β_C)). In plain words, "a chance of 97 %".
 *
 * @see Miller (2014), Formulas for Bayesian A/B Testing, https://www.evanmiller.org/bayesian-ab-testing.html
 */
export function posteriorOfLowerRate(baseline: Passed, candidate: Passed): number {
  const [alphaB, betaB] = [1 + baseline.passes, 1 + baseline.runs - baseline.passes]
  const [alphaC, betaC] = [1 + candidate.passes, 1 + candidate.runs - candidate.passes]
  let sum = 0
  for (let i = 0; i < alphaB; i++) {
    sum += Math.exp(
      lnBeta(alphaC + i, betaB + betaC) - Math.log(betaB + i) - lnBeta(1 + i, betaB) - lnBeta(alphaC, betaC),
    )
  }
  return Math.min(1, sum)
}
