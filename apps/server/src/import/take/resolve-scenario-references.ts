import type { PersonaId } from '@workbench/core/models/ids'
import type { Participant, ScenarioDraft } from '@workbench/core/models/scenario'
import type { FoundScenario, PersonaReference } from '../found/found.ts'
import type { PersonaLookup } from './persona-lookup.ts'

/** @returns the draft with every reference turned into an id, or why one of them can't be. */
export async function resolveScenarioReferences(
  { draft, participants, moderator, judge }: FoundScenario,
  file: string,
  lookup: PersonaLookup,
): Promise<{ readonly draft: ScenarioDraft } | { readonly reason: string }> {
  const seats: Participant[] = []
  for (const [index, { persona, seat }] of participants.entries()) {
    const answer = await lookup(persona, file)
    if ('reason' in answer) return { reason: `participants[${index}]: ${answer.reason}` }
    seats.push({ personaId: answer.persona.id, ...seat })
  }
  const moderatorAnswer = await optional(moderator, file, lookup)
  if ('reason' in moderatorAnswer) return { reason: `moderator: ${moderatorAnswer.reason}` }
  const judgeAnswer = await optional(judge, file, lookup)
  if ('reason' in judgeAnswer) return { reason: `judge: ${judgeAnswer.reason}` }
  return {
    draft: { ...draft, participants: seats, moderatorId: moderatorAnswer.id, judgeId: judgeAnswer.id },
  }
}

async function optional(
  reference: PersonaReference | null,
  file: string,
  lookup: PersonaLookup,
): Promise<{ readonly id: PersonaId | null } | { readonly reason: string }> {
  if (reference === null) return { id: null }
  const answer = await lookup(reference, file)
  return 'reason' in answer ? answer : { id: answer.persona.id }
}
