import type { FieldFault } from '../../errors.ts'
import type { DebateRequest } from '../../models/debate-request.ts'
import { toolLimitsFaults } from '../../tools/tool-limits-faults.ts'

/** Faults of what a request itself narrows, for all and for each persona that is written into it. */
export function inlineLimitsFaults(request: DebateRequest): readonly FieldFault[] {
  const within = 'scenarioId' in request ? ['overrides'] : []
  const settings = 'scenarioId' in request ? (request.overrides ?? {}) : request
  const ofPeople = (settings.participants ?? []).flatMap((participant, seat) =>
    'toolLimits' in participant && participant.toolLimits !== undefined
      ? toolLimitsFaults(participant.toolLimits, [...within, 'participants', seat])
      : [],
  )
  return [...toolLimitsFaults(settings.toolLimits ?? {}, within), ...ofPeople]
}
