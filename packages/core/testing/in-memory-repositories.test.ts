import type { RunId } from '../src/models/ids.ts'
import { approvalRepositoryContract } from './approval-repository-contract.ts'
import { artifactRepositoryContract } from './artifact-repository-contract.ts'
import { baselineRepositoryContract } from './baseline-repository-contract.ts'
import { aBuiltInTool } from './builders-of-tools.ts'
import { documentRepositoryContract } from './document-repository-contract.ts'
import { effectLogContract } from './effect-log-contract.ts'
import { experimentRepositoryContract } from './experiment-repository-contract.ts'
import { createFakeCronTimes } from './fake-cron-times.ts'
import { createInMemoryApprovalRepository } from './in-memory-approval-repository.ts'
import { createInMemoryArtifactRepository } from './in-memory-artifact-repository.ts'
import { createInMemoryBaselineRepository } from './in-memory-baseline-repository.ts'
import {
  createInMemoryDocumentRepository,
  createInMemoryIngestedContent,
} from './in-memory-document-repository.ts'
import { createInMemoryEffectLog } from './in-memory-effect-log.ts'
import { createInMemoryEventRepository } from './in-memory-event-repository.ts'
import { createInMemoryExperimentRepository } from './in-memory-experiment-repository.ts'
import { createInMemoryPersonaRepository } from './in-memory-persona-repository.ts'
import { createInMemoryRecordRepository } from './in-memory-record-repository.ts'
import { createInMemoryRunRepository } from './in-memory-run-repository.ts'
import { createInMemoryScenarioRepository } from './in-memory-scenario-repository.ts'
import { createInMemoryScoreRepository } from './in-memory-score-repository.ts'
import { createInMemorySearchEverywhere } from './in-memory-search-everywhere.ts'
import { createInMemorySecretRepository } from './in-memory-secret-repository.ts'
import { createInMemoryState } from './in-memory-state.ts'
import { createInMemoryToolCallLog } from './in-memory-tool-call-log.ts'
import { createInMemoryToolRepository } from './in-memory-tool-repository.ts'
import { type WorkScript, work } from './in-memory-worker.ts'
import { createInMemoryWorkflowRepository } from './in-memory-workflow-repository.ts'
import { personaRepositoryContract } from './persona-repository-contract.ts'
import { recordRepositoryContract } from './record-repository-contract.ts'
import { runPeopleContract } from './run-people-contract.ts'
import { runRepositoryContract } from './run-repository-contract.ts'
import { scenarioRepositoryContract } from './scenario-repository-contract.ts'
import { scoreRepositoryContract } from './score-repository-contract.ts'
import { searchEverywhereContract } from './search-everywhere-contract.ts'
import { secretRepositoryContract } from './secret-repository-contract.ts'
import { toolCallLogContract } from './tool-call-log-contract.ts'
import { toolRepositoryContract } from './tool-repository-contract.ts'
import { workflowFiringContract } from './workflow-firing-contract.ts'
import { workflowRepositoryContract } from './workflow-repository-contract.ts'
import { workflowUsesContract } from './workflow-uses-contract.ts'

const makeStore = async () => {
  let last = 0
  // Never the same millisecond twice, so that what came later is later.
  const now = () => {
    last = Math.max(last + 1, Date.now())
    return last
  }
  const state = createInMemoryState(now)
  const tools = createInMemoryToolRepository(state, { builtIns: [aBuiltInTool()] })
  return {
    personas: createInMemoryPersonaRepository(state),
    scenarios: createInMemoryScenarioRepository(state),
    tools,
    secrets: createInMemorySecretRepository(state, { tools }),
    runs: createInMemoryRunRepository(state),
    events: createInMemoryEventRepository(state),
    approvals: createInMemoryApprovalRepository(state),
    records: createInMemoryRecordRepository(state),
    documents: createInMemoryDocumentRepository(state),
    content: createInMemoryIngestedContent(state),
    effects: createInMemoryEffectLog(state),
    scores: createInMemoryScoreRepository(state),
    toolCalls: createInMemoryToolCallLog(state),
    artifacts: createInMemoryArtifactRepository(state),
    searchEverywhere: createInMemorySearchEverywhere(state),
    baselines: createInMemoryBaselineRepository(state),
    experiments: createInMemoryExperimentRepository(state),
    queueJudge: async (runId: RunId) => void state.jobs.push({ type: 'JUDGE_RUN', runId }),
    workflows: createInMemoryWorkflowRepository(state, { cronTimes: createFakeCronTimes() }),
    work: async (runId: RunId, script: WorkScript) => work(state, runId, script),
    jobsOf: async (id: RunId) => state.jobs.filter(({ runId }) => runId === id).length,
  }
}

personaRepositoryContract('in memory', makeStore)
scenarioRepositoryContract('in memory', makeStore)
runRepositoryContract('in memory', makeStore)
runPeopleContract('in memory', makeStore)
toolRepositoryContract('in memory', makeStore)
secretRepositoryContract('in memory', makeStore)
approvalRepositoryContract('in memory', makeStore)
toolCallLogContract('in memory', makeStore)
workflowRepositoryContract('in memory', makeStore)
workflowFiringContract('in memory', makeStore)
workflowUsesContract('in memory', makeStore)
recordRepositoryContract('in memory', makeStore)
effectLogContract('in memory', makeStore)
documentRepositoryContract('in memory', makeStore)
artifactRepositoryContract('in memory', makeStore)
baselineRepositoryContract('in memory', makeStore)
searchEverywhereContract('in memory', makeStore)
scoreRepositoryContract('in memory', makeStore)
experimentRepositoryContract('in memory', makeStore)
