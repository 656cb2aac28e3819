import type { DebateInput } from '@workbench/client/models'

/** All models a debate uses, each once, the participants' first; people need none. */
export const modelsOf = ({ participants, moderator, judge, model }: DebateInput): readonly string[] => [
  ...new Set([
    ...participants.filter(({ kind }) => kind !== 'person').map((seat) => seat.model),
    ...(moderator === null ? [] : [moderator.model]),
    ...(judge === null ? [] : [judge.model]),
    ...(participants.length === 0 ? [model] : []),
  ]),
]
