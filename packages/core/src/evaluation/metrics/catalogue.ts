import type { ScoreMetricName } from '../../models/score.ts'
import { abstainRate } from './abstain-rate.ts'
import { agreement } from './agreement.ts'
import { airtimeBalance } from './airtime-balance.ts'
import { calls } from './calls.ts'
import { convergence } from './convergence.ts'
import { costUsd } from './cost-usd.ts'
import { distinct2 } from './distinct-2.ts'
import { firstTokenMs } from './first-token-ms.ts'
import { groundedness } from './groundedness.ts'
import { inputTokens } from './input-tokens.ts'
import { latencyMs } from './latency-ms.ts'
import type { Metric } from './metric.ts'
import { modelMs } from './model-ms.ts'
import { outputTokens } from './output-tokens.ts'
import { personaConsistency } from './persona-consistency.ts'
import { queueMs } from './queue-ms.ts'
import { refusalRate } from './refusal-rate.ts'
import { refusals } from './refusals.ts'
import { repetition } from './repetition.ts'
import { stanceDrift } from './stance-drift.ts'
import { toolCalls } from './tool-calls.ts'
import { toolMs } from './tool-ms.ts'
import { toolSuccessRate } from './tool-success-rate.ts'
import { turnLatencyP50Ms } from './turn-latency-p50-ms.ts'
import { turnLatencyP95Ms } from './turn-latency-p95-ms.ts'
import { turns } from './turns.ts'

/** By name, so that none can be left out. */
const metrics: Readonly<Record<ScoreMetricName, Metric>> = {
  latencyMs,
  queueMs,
  modelMs,
  toolMs,
  turnLatencyP50Ms,
  turnLatencyP95Ms,
  firstTokenMs,
  calls,
  inputTokens,
  outputTokens,
  costUsd,
  turns,
  refusals,
  toolCalls,
  toolSuccessRate,
  refusalRate,
  groundedness,
  abstainRate,
  airtimeBalance,
  distinct2,
  repetition,
  agreement,
  convergence,
  stanceDrift,
  personaConsistency,
}

/** Everything that is measured of a run, in the order of ScoreMetrics; a new one is a file beside this one and a line here. */
export const metricCatalogue: readonly Metric[] = Object.values(metrics)

/** Of all metrics together: the sum of their versions, so that it rises whenever one of them changes. */
export const scoreVersion: number = metricCatalogue.reduce((sum, { version }) => sum + version, 0)
