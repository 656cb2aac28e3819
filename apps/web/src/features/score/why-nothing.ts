const reasons: Readonly<Record<string, string>> = {
  latencyMs: 'it was never started',
  queueMs: 'it was never started',
  modelMs: 'no model was asked',
  toolMs: 'no tool was called',
  toolSuccessRate: 'no tool was called',
  turnLatencyP50Ms: 'no turn was spoken here',
  turnLatencyP95Ms: 'no turn was spoken here',
  firstTokenMs: 'no turn was streamed',
  costUsd: 'the price of a model is not known',
  turns: 'it is no debate',
  refusals: 'it is no debate',
  refusalRate: 'nobody spoke',
  groundedness: 'nothing was given or retrieved, or nothing was claimed',
  abstainRate: 'nobody was asked for a structured answer',
  airtimeBalance: 'fewer than two took part',
  distinct2: 'too little was said',
  repetition: 'nobody spoke twice',
  agreement: 'fewer than two said where they stand',
  convergence: 'fewer than two said twice where they stand, or all agreed from the first',
  stanceDrift: 'nobody said twice where they stand',
  personaConsistency: 'no instructions name words to use or to avoid',
}

/** Why a figure is missing, in a few words: an empty place would look like a fault. */
export const whyNothing = (metric: string): string => reasons[metric] ?? 'there was nothing to measure'
