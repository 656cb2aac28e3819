import { createInMemoryEventRepository } from './in-memory-event-repository.ts'
import { createInMemoryPersonaRepository } from './in-memory-persona-repository.ts'
import { createInMemoryRunRepository } from './in-memory-run-repository.ts'
import { createInMemoryScenarioRepository } from './in-memory-scenario-repository.ts'
import { createInMemoryState } from './in-memory-state.ts'
import { work } from './in-memory-worker.ts'
import { personaRepositoryContract } from './persona-repository-contract.ts'
import { runRepositoryContract } from './run-repository-contract.ts'
import { scenarioRepositoryContract } from './scenario-repository-contract.ts'

const makeLibrary = async () => {
  const state = createInMemoryState()
  return {
    personas: createInMemoryPersonaRepository(state),
    scenarios: createInMemoryScenarioRepository(state),
  }
}
personaRepositoryContract('in memory', makeLibrary)
scenarioRepositoryContract('in memory', makeLibrary)

runRepositoryContract('in memory', async () => {
  const state = createInMemoryState()
  return {
    runs: createInMemoryRunRepository(state),
    events: createInMemoryEventRepository(state),
    work: async (runId, script) => work(state, runId, script),
    jobsOf: async (id) => state.jobs.filter(({ runId }) => runId === id).length,
  }
})
