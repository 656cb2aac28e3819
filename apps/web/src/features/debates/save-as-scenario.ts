import type { FormatDescription, Scenario } from '@workbench/client/models'
import type { WorkbenchClient } from '@workbench/client/workbench-client'
import { type DebateDraft, participantOf, type SeatDraft, settingsOf } from './debate-draft.ts'

interface Wanted {
  readonly draft: DebateDraft
  readonly format: FormatDescription | undefined
  /** The one the draft began with. */
  readonly scenario: Scenario | null
  readonly name: string
}

type Library = {
  readonly personas: Pick<WorkbenchClient['personas'], 'create'>
  readonly scenarios: Pick<WorkbenchClient['scenarios'], 'create'>
}

// Seats that were saved as personas, so that a second press after a failure saves none of them twice.
const savedSeats = new WeakMap<SeatDraft, string>()

/** Saves the draft under a name; personas written for it are saved first, since a scenario names saved ones only. */
export async function saveAsScenario(
  { draft, format, scenario, name }: Wanted,
  library: Library,
): Promise<Scenario> {
  const participants = []
  for (const seat of draft.seats) {
    const { role, stance, kind } = participantOf(seat)
    const personaId = seat.kind === 'persona' ? seat.personaId : await savedPersona(seat, library)
    participants.push({
      personaId,
      ...(role !== undefined && { role }),
      ...(stance !== undefined && { stance }),
      ...(kind !== undefined && { kind }),
    })
  }
  const { rounds, ...settings } = settingsOf(draft, format)
  return library.scenarios.create({
    ...settings,
    ...(rounds !== undefined && { rounds }),
    name: name.trim(),
    participants,
    tools: scenario?.tools ?? [],
    toolLimits: scenario?.toolLimits ?? {},
    rubric: scenario?.rubric ?? [],
    judging: scenario?.judging ?? { metrics: [], model: null },
    referenceAnswer: scenario?.referenceAnswer ?? null,
    window: scenario?.window ?? null,
    metadata: {},
  })
}

async function savedPersona(seat: Extract<SeatDraft, { kind: 'inline' }>, library: Library): Promise<string> {
  const known = savedSeats.get(seat)
  if (known !== undefined) return known
  const { id } = await library.personas.create({
    name: seat.name.trim(),
    instructions: seat.instructions,
    description: '',
    model: null,
    temperature: null,
    maxOutputTokens: null,
    tools: [],
    toolLimits: {},
    tags: [],
    metadata: {},
  })
  savedSeats.set(seat, id)
  return id
}
