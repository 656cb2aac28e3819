/** Said to everybody whose short answer is counted with others. */
export const shortAnswerRules = [
  'Reason before you conclude, in your own name alone. Do not say who you are.',
  'Give your answer as briefly as it can be given, so that equal answers can be counted. To a motion or a yes-no question it is "for", "against" or "undecided".',
  'State the confidence you really have, from 0 (a guess) to 1 (certain).',
] as const
