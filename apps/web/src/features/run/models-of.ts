import type { DebateInput } from '@workbench/client/models'

/** All models a debate uses, each once, the participants' first. */
export const modelsOf = ({ participants, moderator, judge, model }: DebateInput): readonly string[] => [
  ...new Set([
    ...participants.map((seat) => seat.model),
    ...(moderator === null ? [] : [moderator.model]),
    ...(judge === null ? [] : [judge.model]),
    ...(participants.length === 0 ? [model] : []),
  ]),
]
