import type { Effect } from '../models/effect.ts'
import type { Page, PageQuery } from './page.ts'

/** What runs did outside. Writing goes through the journal, together with the steps. */
export interface EffectLog {
  /** Oldest first. */
  list(query: PageQuery & { readonly runId: string }): Promise<Page<Effect>>
}
