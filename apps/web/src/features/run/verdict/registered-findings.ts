import { isObject } from './figures.ts'

export interface RegisteredFinding {
  readonly id: string
  readonly claim: string
  readonly seat: unknown
  readonly round: number | null
  readonly severity: number | null
  /** What is left of it; null when nobody ruled. */
  readonly residual: number | null
  readonly action: string | null
  /** The finding that said it before. */
  readonly duplicateOf: string | null
}

/** The register of a red team; empty for any other verdict. */
export function registeredFindings(scores: unknown): readonly RegisteredFinding[] {
  if (!isObject(scores) || !Array.isArray(scores.findings)) return []
  return scores.findings.filter(isObject).map((each) => ({
    id: String(each.id),
    claim: String(each.claim ?? ''),
    seat: each.seat,
    round: numberOr(each.round),
    severity: numberOr(each.severity),
    residual: numberOr(each.residual),
    action: textOr(each.action),
    duplicateOf: textOr(each.duplicateOf),
  }))
}

const numberOr = (value: unknown) => (typeof value === 'number' ? value : null)
const textOr = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
