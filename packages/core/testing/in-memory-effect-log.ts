import type { EffectLog } from '../src/ports/effect-log.ts'
import { pageOf } from './in-memory-page.ts'
import type { InMemoryState } from './in-memory-state.ts'

export const createInMemoryEffectLog = ({ effects }: InMemoryState): EffectLog => ({
  async list({ runId, ...query }) {
    const ofRun = [...effects.values()].filter((effect) => effect.runId === runId)
    const page = pageOf('effects', ofRun, ({ at, key }) => `${at} ${key}`, query, 'oldest first')
    return structuredClone(page)
  },
})
