import type { FieldFault } from '../../errors.ts'
import type { Seat, Speaker } from '../../models/debate.ts'
import type { PersonaId } from '../../models/ids.ts'
import type { Persona } from '../../models/persona.ts'
import type { InlineParticipant, Participant } from '../../models/scenario.ts'
import type { ToolLimits } from '../../models/tool.ts'
import type { FoundForDebate } from './found-for-debate.ts'
import { defaultMaxOutputTokens, type Path, type Requested } from './requested-settings.ts'

/** Turns personas into speakers, noting every fault on the way. */
export function createSpeakerResolver(
  { settings, pathOf, overridingModel }: Requested,
  found: FoundForDebate,
  faults: FieldFault[],
) {
  const maxOutputTokens = settings.maxOutputTokens ?? defaultMaxOutputTokens

  function speaker(persona: Persona | InlineParticipant): Speaker {
    return {
      personaId: 'id' in persona ? persona.id : null,
      personaVersion: 'id' in persona ? persona.version : null,
      name: persona.name,
      instructions: persona.instructions,
      model: overridingModel ?? persona.model ?? settings.model ?? found.defaultModel,
      temperature: persona.temperature ?? null,
      maxOutputTokens: persona.maxOutputTokens ?? maxOutputTokens,
      tools: [...new Set([...(persona.tools ?? []), ...(settings.tools ?? [])])],
      ...limitsOf(persona.toolLimits, settings.toolLimits),
    }
  }

  function checkModel(model: string, path: Path): void {
    const problem = found.problemWithModel(model)
    if (problem !== null) faults.push({ path, message: problem })
  }

  /** The debate's own model is checked once, not for everybody who inherits it. */
  function checkOwnModel(persona: Persona | InlineParticipant, path: Path): void {
    if (overridingModel === null && persona.model) checkModel(persona.model, path)
  }

  function savedPersona(id: PersonaId, path: Path): Persona | null {
    const persona = found.personas.get(id)
    if (persona === undefined) {
      faults.push({ path, message: `There is no persona with the id "${id}".` })
      return null
    }
    checkOwnModel(persona, path)
    return persona
  }

  return {
    checkModel,

    persona(id: PersonaId | null | undefined, field: 'moderatorId' | 'judgeId'): Speaker | null {
      const persona = id ? savedPersona(id, pathOf(field)) : null
      return persona === null ? null : speaker(persona)
    },

    seat(participant: Participant | InlineParticipant, seat: number): Seat | null {
      const { role = null, stance = null } = participant
      if (!('personaId' in participant)) {
        checkOwnModel(participant, pathOf('participants', seat, 'model'))
        return { ...speaker(participant), seat, role, stance, ...kindOf(participant) }
      }
      const persona = savedPersona(participant.personaId, pathOf('participants', seat, 'personaId'))
      return persona === null ? null : { ...speaker(persona), seat, role, stance, ...kindOf(participant) }
    },
  }
}

const kindOf = ({ kind }: Pick<Participant, 'kind'>): Pick<Seat, 'kind'> =>
  kind === 'person' ? { kind } : {}

/** What narrows nothing is left out of the snapshot. */
function limitsOf(...limits: readonly (ToolLimits | undefined)[]): Pick<Speaker, 'toolLimits'> {
  const toolLimits = limits.filter((limit) => limit !== undefined && Object.keys(limit).length > 0)
  return toolLimits.length === 0 ? {} : { toolLimits: toolLimits as ToolLimits[] }
}
