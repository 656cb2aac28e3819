import type { DebateInput } from '@workbench/client/models'

/** The name of somebody at the table, with the seat where another one has the same name. */
export function seatLabel(
  { participants }: Pick<DebateInput, 'participants'>,
  seat: number | null,
  speaker: string,
): string {
  const isNamedTwice = participants.filter(({ name }) => name === speaker).length > 1
  return isNamedTwice && seat !== null ? `${speaker} (seat ${seat + 1})` : speaker
}
