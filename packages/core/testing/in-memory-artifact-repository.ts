import { NotFoundError } from '../src/errors.ts'
import type { ArtifactRepository } from '../src/ports/artifact-repository.ts'
import { pageOf } from './in-memory-page.ts'
import { type InMemoryState, timestampOf } from './in-memory-state.ts'

export function createInMemoryArtifactRepository(state: InMemoryState): ArtifactRepository {
  const checkRun = (runId: Parameters<ArtifactRepository['list']>[0]) => {
    if (!state.runs.has(runId)) throw new NotFoundError('run', runId)
  }
  return {
    async list(runId, page) {
      checkRun(runId)
      const ofRun = state.artifacts.filter((artifact) => artifact.runId === runId)
      return structuredClone(pageOf(`artifacts of ${runId}`, ofRun, ({ id }) => id, page))
    },
    async get(id) {
      const artifact = state.artifacts.find((one) => one.id === id)
      if (artifact === undefined) throw new NotFoundError('artifact', id)
      return structuredClone(artifact)
    },
    async add(artifact) {
      checkRun(artifact.runId)
      const { runId, name, sha256 } = artifact
      const same = state.artifacts.find(
        (one) => one.runId === runId && one.name === name && one.sha256 === sha256,
      )
      if (same !== undefined) return structuredClone(same)
      const added = { ...artifact, createdAt: timestampOf(state) }
      state.artifacts.push(added)
      return structuredClone(added)
    },
  }
}
