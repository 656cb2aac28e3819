import type { DebateInput, DebateResult } from '@workbench/core/models/debate'
import type { PersonaDraft } from '@workbench/core/models/persona'
import type { Participant, ScenarioDraft } from '@workbench/core/models/scenario'

/** What a parser found in a file; one bad item is one fault and never hides the others. */
export type Found = FoundPersona | FoundScenario | FoundRun | FoundFault

interface Place {
  /** Where in the file, e.g. `line 12` or `scenarios[0]`; empty for the file itself. */
  readonly place: string
}

export interface FoundPersona extends Place {
  readonly kind: 'persona'
  /** The id the file gives it, by which scenarios of the same file can refer to it. */
  readonly fileId: string | null
  readonly draft: PersonaDraft
}

/** How a file names a persona. */
export type PersonaReference =
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'content'; readonly name: string; readonly instructions: string }

export interface FoundScenario extends Place {
  readonly kind: 'scenario'
  readonly draft: Omit<ScenarioDraft, 'participants' | 'moderatorId' | 'judgeId'>
  readonly participants: readonly {
    readonly persona: PersonaReference
    readonly seat: Omit<Participant, 'personaId'>
  }[]
  readonly moderator: PersonaReference | null
  readonly judge: PersonaReference | null
}

export interface FoundRun extends Place {
  readonly kind: 'run'
  /** Its id where it was run; null for a bare transcript. */
  readonly originalId: string | null
  readonly title: string
  readonly status: 'completed' | 'failed' | 'cancelled'
  /** ISO 8601; null when the file does not say. */
  readonly startedAt: string | null
  readonly finishedAt: string | null
  readonly input: DebateInput
  readonly output: DebateResult | null
  /** What was read, to recognise the same source when it comes again. */
  readonly source: unknown
}

export interface FoundFault extends Place {
  readonly kind: 'fault'
  /** The item's own name where it could be read. */
  readonly item: string | null
  readonly reason: string
}

export const fault = (place: string, reason: string, item: string | null = null): FoundFault => ({
  kind: 'fault',
  place,
  item,
  reason,
})
