import type { RunId } from '../src/models/ids.ts'
import type { RunSideWrites } from '../src/ports/run-journal.ts'
import { type InMemoryState, timestampOf } from './in-memory-state.ts'

/** What a run writes beside its journal: the ledger and records. */
export function writeSides(
  state: InMemoryState,
  runId: RunId,
  { effects = [], records = [] }: RunSideWrites,
): void {
  for (const { atMs, ...effect } of effects) {
    const name = `${runId} ${effect.key}`
    const at = new Date(atMs).toISOString()
    const { status, response } = effect
    const settled = { status, response, settledAt: status === 'intended' ? null : at }
    state.effects.set(name, { ...(state.effects.get(name) ?? { runId, ...effect, at }), ...settled })
  }
  for (const { collection, key, value } of records) {
    const entry = { collection, key, value, runId, updatedAt: timestampOf(state) }
    state.records.set(JSON.stringify([collection, key]), structuredClone(entry))
  }
}
