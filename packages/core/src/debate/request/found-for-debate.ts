import type { Persona } from '../../models/persona.ts'
import type { ModelPrice } from '../../models/price.ts'
import type { Scenario } from '../../models/scenario.ts'
import type { ContextOf } from './fit-window.ts'

/** What a request refers to, looked up by the caller. */
export interface FoundForDebate {
  /** The scenario the request names; null when it is all inline or when there is none. */
  readonly scenario: Scenario | null
  /** By id, at least those of `personaIdsOf` that exist. */
  readonly personas: ReadonlyMap<string, Persona>
  readonly defaultModel: string
  /** Why a model can't be used and what would be right; null when it can. */
  readonly problemWithModel: (model: string) => string | null
  /** null when it is unknown. */
  readonly priceOf: (model: string) => ModelPrice | null
  /** Tokens of a model's context; null when it is unknown or has no end. */
  readonly contextOf: ContextOf
  /** For a request that names none. */
  readonly seed: number
}
