import type { DocumentId, RunId } from '../src/models/ids.ts'
import type { RunSideWrites } from '../src/ports/run-journal.ts'
import { type InMemoryState, timestampOf } from './in-memory-state.ts'

/** What a run writes beside its journal: the ledger, records, passages and who was given them, files. */
export function writeSides(state: InMemoryState, runId: RunId, side: RunSideWrites): void {
  writeLedger(state, runId, side)
  writeKnowledge(state, runId, side)
}

function writeLedger(
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

function writeKnowledge(
  state: InMemoryState,
  runId: RunId,
  { chunks = [], publishedDocuments = [], chunkUses = [], artifacts = [] }: RunSideWrites,
): void {
  const at = timestampOf(state)
  const isNewest = (documentId: string, generation: number) =>
    state.documents.get(documentId as DocumentId)?.generation === generation
  for (const chunk of chunks) {
    if (!isNewest(chunk.documentId, chunk.generation)) continue
    const { text = chunk.text, hash = chunk.hash } = state.chunks.get(chunk.id) ?? {}
    state.chunks.set(chunk.id, { ...chunk, text, hash })
  }
  for (const published of publishedDocuments) {
    const { documentId, generation, mediaType } = published
    const document = state.documents.get(documentId as DocumentId)
    if (document?.generation !== generation) continue
    Object.assign(document, { published, mediaType })
    for (const [id, chunk] of state.chunks) {
      if (chunk.documentId === documentId && chunk.generation < generation) state.chunks.delete(id)
    }
  }
  for (const use of chunkUses) {
    const isKnown = state.chunkUses.some(
      (other) => other.runId === runId && other.turn === use.turn && other.marker === use.marker,
    )
    if (!isKnown) state.chunkUses.push({ ...use, runId, at })
  }
  for (const artifact of artifacts) {
    const isKnown = state.artifacts.some(
      ({ id, name, sha256, runId: ownerId }) =>
        id === artifact.id || (ownerId === runId && name === artifact.name && sha256 === artifact.sha256),
    )
    if (!isKnown) state.artifacts.push({ ...artifact, runId, createdAt: at })
  }
}
