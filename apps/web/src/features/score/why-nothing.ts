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
  groundedness: 'nothing was given or retrieved that a claim could rest on',
  abstainRate: 'nobody was asked for a structured answer',
  airtimeBalance: 'fewer than two took part',
  distinct2: 'too little was said',
  repetition: 'nobody spoke twice',
  agreement: 'too few said where they stand',
  convergence: 'too few said where they stand, or nobody differed at first',
  stanceDrift: 'nobody said twice where they stand',
  personaConsistency: 'the personas say nothing that could be checked by words',
}

/** Why a figure is missing, in a few words: an empty place would look like a fault. */
export const whyNothing = (metric: string): string => reasons[metric] ?? 'there was nothing to measure'
