import { comparePage } from './parts/compare-page.ts'
import { dashboard } from './parts/dashboard.ts'
import { debatesAtOnce, manyDebatesAtOnce } from './parts/debates-at-once.ts'
import { documentSearch } from './parts/document-search.ts'
import { engineTime } from './parts/engine-time.ts'
import { experimentStatistics } from './parts/experiment-statistics.ts'
import { firstLoad } from './parts/first-load.ts'
import { firstModelRequest } from './parts/first-model-request.ts'
import { idleCron } from './parts/idle-cron.ts'
import { ingestion } from './parts/ingestion.ts'
import { listRuns } from './parts/list-runs.ts'
import { livePage } from './parts/live-page.ts'
import { longDebate } from './parts/long-debate.ts'
import { postDebates } from './parts/post-debates.ts'
import { reading } from './parts/reading.ts'
import { runPage } from './parts/run-page.ts'
import { scoring } from './parts/scoring.ts'
import { toolInvoke } from './parts/tool-invoke.ts'
import { workflowRuns } from './parts/workflow-runs.ts'
import type { Bench } from './result.ts'

export const benches: readonly Bench[] = [
  postDebates,
  firstModelRequest,
  engineTime,
  longDebate,
  debatesAtOnce,
  manyDebatesAtOnce,
  listRuns,
  firstLoad,
  runPage,
  comparePage,
  livePage,
  toolInvoke,
  workflowRuns,
  scoring,
  experimentStatistics,
  idleCron,
  dashboard,
  reading,
  documentSearch,
  ingestion,
]
