import type { DebateInput, DebateResult } from '@workbench/core/models/debate'
import type { PersonaDraft } from '@workbench/core/models/persona'
import type { RunError } from '@workbench/core/models/run'
import type { Format, Participant, ScenarioDraft } from '@workbench/core/models/scenario'
import type { ScriptToolDraft } from '@workbench/core/models/tool'
import type { Usage } from '@workbench/core/models/usage'
import type { EndedStatus } from './read-status.ts'

/** What a parser found in a file; one bad item is one fault and never hides the others. */
export type Found = FoundPersona | FoundScenario | FoundRun | FoundTool | FoundAsk | FoundFault | FoundRemark

export type InFile<Item extends Found> = Item & { readonly file: string }

interface Place {
  /** Where in the file, e.g. `line 12` or `scenarios[0]`; empty for the file itself. */
  readonly place: string
}

interface Referable extends Place {
  /** What other items can call it by, beside its name: the id in the file, the file's own name. */
  readonly fileIds: readonly string[]
}

export interface FoundPersona extends Referable {
  readonly kind: 'persona'
  readonly draft: PersonaDraft
}

/** How a file names a persona. */
export type PersonaReference =
  /** A name or an id, the likeliest first. */
  | { readonly by: 'any'; readonly values: readonly string[] }
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'content'; readonly name: string; readonly instructions: string }

export interface FoundSeat {
  readonly persona: PersonaReference
  readonly seat: Omit<Participant, 'personaId'>
}

export interface FoundScenario extends Referable {
  readonly kind: 'scenario'
  readonly draft: Omit<ScenarioDraft, 'participants' | 'moderatorId' | 'judgeId'>
  readonly participants: readonly FoundSeat[]
  readonly moderator: PersonaReference | null
  readonly judge: PersonaReference | null
}

export interface FoundRun extends Referable {
  readonly kind: 'run'
  /** Its id where it was run; null for a bare transcript. */
  readonly originalId: string | null
  readonly title: string | null
  readonly status: EndedStatus
  /** ISO 8601 each; null when the file does not say. */
  readonly queuedAt: string | null
  readonly startedAt: string | null
  readonly finishedAt: string | null
  readonly error: RunError | null
  readonly forkedFrom: { readonly originalId: string; readonly turn: number } | null
  /** What it used in all; null: the sum of its turns. */
  readonly usage: Usage | null
  readonly content: ExportedContent | OldContent
  /** Of what was read, to recognise the same source when it comes again. */
  readonly sourceHash: string
}

/** A run of this workbench or of another one like it. */
export interface ExportedContent {
  readonly by: 'export'
  readonly input: DebateInput
  readonly output: DebateResult | null
}

/** A run as other programs wrote it down, its references not yet followed. */
export interface OldContent {
  readonly by: 'transcript'
  readonly topic: string | null
  readonly context: string
  readonly format: Format
  readonly scenario: readonly string[]
  readonly carriesScenario: boolean
  readonly participants: readonly FoundSeat[]
  readonly messages: readonly OldMessage[]
  readonly verdict: DebateResult['verdict']
}

export interface OldMessage {
  /** Names and ids of who spoke, the likeliest first; what it is called when they lead nowhere is `speaker`. */
  readonly references: readonly string[]
  readonly speaker: string
  readonly role: string | null
  readonly text: string
  readonly at: string | null
  readonly round: number | null
  /** `provider:model`. */
  readonly model: string | null
  readonly usage: Usage | null
  readonly latencyMs: number
}

/** A script tool. */
export interface FoundTool extends Place {
  readonly kind: 'tool'
  /** As it is written, policy included. */
  readonly draft: ScriptToolDraft
  /** What its policy opens beyond computing, in words; empty: nothing. */
  readonly asksFor: string
}

/** Nothing of the file is taken before somebody gives these a value. */
export interface FoundAsk extends Place {
  readonly kind: 'ask'
  /** None: it has none of its own, but waits for the other files of the import. */
  readonly variables: readonly string[]
}

export interface FoundFault extends Place {
  readonly kind: 'fault'
  /** The item's own name where it could be read. */
  readonly item: string | null
  readonly reason: string
}

/** The item was taken, but not all of it. */
export interface FoundRemark extends Omit<FoundFault, 'kind'> {
  readonly kind: 'remark'
}

export const fault = (place: string, reason: string, item: string | null = null): FoundFault => ({
  kind: 'fault',
  place,
  item,
  reason,
})

/** One remark for all of them; none for none. */
export const remarks = (place: string, item: string | null, reasons: readonly string[]): FoundRemark[] =>
  reasons.length === 0 ? [] : [{ kind: 'remark', place, item, reason: reasons.join('; ') }]

const maxNamed = 20

/** What to say about fields that nobody knows. */
export function leftOut(fields: readonly string[]): string[] {
  if (fields.length === 0) return []
  const named = fields.slice(0, maxNamed).map((field) => `"${field.slice(0, 100)}"`)
  const more = fields.length > maxNamed ? ` and ${fields.length - maxNamed} more` : ''
  return [`left out ${named.join(', ')}${more}: not known here`]
}
