import type { Metric } from './metric.ts'

type Kind = Pick<Metric, 'unit' | 'better' | 'isNeutral' | 'scale' | 'mid' | 'primary'>

// What metrics of a kind have in common. The minimum important differences are those of the default procedure: ×1.20 for
// times, ×1.15 for money and tokens, 0.10 for rates of events, 0.05 for scores.

const judgedLow = { better: 'lower', isNeutral: false, primary: false } as const
const judgedHigh = { better: 'higher', isNeutral: false, primary: false } as const

/** Shorter is better, compared by factors. */
export const time: Kind = { ...judgedLow, unit: 'ms', scale: 'ratio', mid: 1.2 }

export const tokens: Kind = { ...judgedLow, unit: 'tokens', scale: 'ratio', mid: 1.15 }

export const count: Kind = { ...judgedLow, unit: 'count', scale: 'difference', mid: 1 }

/** How often something happens that should not. */
export const badRate: Kind = { ...judgedLow, unit: 'share', scale: 'difference', mid: 0.1 }

export const goodRate: Kind = { ...judgedHigh, unit: 'share', scale: 'difference', mid: 0.1 }

/** 0 … 1, more is better. */
export const goodScore: Kind = { ...judgedHigh, unit: 'share', scale: 'difference', mid: 0.05 }

/** 0 … 1, less is better. */
export const badScore: Kind = { ...judgedLow, unit: 'share', scale: 'difference', mid: 0.05 }

/** Good or bad depends on what the debate is for; shown, never judged. */
export const neutralScore: Kind = { ...goodScore, isNeutral: true }
