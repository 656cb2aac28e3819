import type { DebateInput, DebateRequest, InlineParticipant, Seat } from '@workbench/client/models'

const longestTitle = 200

/**
 * What starts a debate on the same settings. Personas are written out as they were then, since they may have changed;
 * a moderator or judge of one's own is asked for by id and speaks as it is now.
 *
 * @param title - What the runs list shows; the topic stands there when it is too long.
 */
export const requestOfInput = (input: DebateInput, title: string): DebateRequest => ({
  ...(title !== '' && title.length <= longestTitle && { title }),
  topic: input.topic,
  context: input.context,
  format: input.format,
  formatOptions: input.formatOptions,
  participants: input.participants.map(inlineOf),
  rounds: input.rounds,
  moderatorId: input.moderator?.personaId ?? null,
  judgeId: input.judge?.personaId ?? null,
  model: input.model,
  maxOutputTokens: input.maxOutputTokens,
  collections: input.collections,
  rubric: input.rubric,
  budget: input.budget,
  ...(input.privateVotes === true && { privateVotes: true }),
  ...(input.referenceAnswer !== undefined && { referenceAnswer: input.referenceAnswer }),
  ...(input.window !== undefined && { window: input.window }),
  seed: input.seed,
})

const inlineOf = ({
  name,
  instructions,
  model,
  temperature,
  maxOutputTokens,
  tools,
  role,
  stance,
  kind,
}: Seat) =>
  ({
    name,
    instructions,
    model,
    temperature,
    maxOutputTokens,
    tools,
    ...(role !== null && { role }),
    ...(stance !== null && { stance }),
    ...(kind !== undefined && { kind }),
  }) satisfies InlineParticipant
