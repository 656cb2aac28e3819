import type { DebateInput, Verdict } from '@workbench/client/models'

/** Who disagrees: by seat, and by persona in runs of earlier versions, where one that was written inline has no name. */
export const dissenterName = (
  { personaId, seat: place = null }: Pick<Verdict['dissent'][number], 'personaId' | 'seat'>,
  { participants }: Pick<DebateInput, 'participants'>,
): string =>
  (
    participants.find(({ seat }) => seat === place) ??
    participants.find((each) => personaId !== null && each.personaId === personaId)
  )?.name ?? 'A participant'
