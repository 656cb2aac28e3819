import type { DebateInput, Verdict } from '@workbench/client/models'

/** Who disagrees, by persona; one that was written inline has no id to be told by. */
export const dissenterName = (
  { personaId }: Pick<Verdict['dissent'][number], 'personaId'>,
  { participants }: Pick<DebateInput, 'participants'>,
): string =>
  participants.find((seat) => personaId !== null && seat.personaId === personaId)?.name ?? 'A participant'
