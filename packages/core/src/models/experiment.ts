import { z } from 'zod'
import { DifferingSetting } from './comparison.ts'
import { ScenarioDebateRequest } from './debate-request.ts'
import { Name, Timestamp } from './fields.ts'
import { RunId, ScenarioId } from './ids.ts'
import { Usage } from './usage.ts'

export const BaselineId = z.uuidv7().brand<'BaselineId'>()
export type BaselineId = z.infer<typeof BaselineId>
export const ExperimentId = z.uuidv7().brand<'ExperimentId'>()
export type ExperimentId = z.infer<typeof ExperimentId>

const RunIds = z.array(RunId).min(1).max(200)

export const BaselineDraft = z
  .strictObject({
    name: Name,
    runIds: RunIds.describe('Completed runs of the scenario, none of them twice.'),
    note: z.string().trim().max(2000).default('').describe('Why these are good.'),
  })
  .meta({ id: 'BaselineDraft' })
export type BaselineDraft = z.infer<typeof BaselineDraft>

export const Baseline = z
  .strictObject({
    id: BaselineId,
    scenarioId: ScenarioId,
    ...BaselineDraft.shape,
    note: z.string(),
    createdAt: Timestamp,
  })
  .meta({ id: 'Baseline', description: 'A pinned set of accepted runs; never changed.' })
export type Baseline = z.infer<typeof Baseline>

export const Outcome = z
  .enum(['insufficient', 'regressed', 'suspect', 'equivalent', 'improved', 'inconclusive'])
  .meta({ id: 'Outcome' })
export type Outcome = z.infer<typeof Outcome>

/** Fixed looks only: whoever looks twice has to say so before, and each look gets half of α. */
export const Looks = z.union([z.literal(1), z.literal(2)])

export const ExperimentRequest = z
  .strictObject({
    name: Name.optional(),
    scenarioId: ScenarioId.optional(),
    scenarioIds: z.array(ScenarioId).min(1).max(50).optional().describe('A suite: instead of scenarioId.'),
    baseline: Name.optional().describe(
      'Name of a baseline; of a suite, each scenario has its own of this name.',
    ),
    baselineRunIds: z.array(RunId).max(1000).optional().describe('Instead of a baseline.'),
    runs: z.int().min(1).max(100).optional().describe('How often each scenario is run.'),
    candidateRunIds: z
      .array(RunId)
      .min(1)
      .max(1000)
      .optional()
      .describe('Runs that are there, instead of new ones.'),
    overrides: ScenarioDebateRequest.shape.overrides.describe('As for POST /debates/run.'),
    looks: Looks.optional().describe('2: undecided after these runs, it may be doubled once.'),
  })
  .meta({ id: 'ExperimentRequest' })
export type ExperimentRequest = z.infer<typeof ExperimentRequest>

const Interval = z.tuple([z.number(), z.number()])

export const ExperimentMetric = z
  .strictObject({
    name: z.string().describe('A metric of Score, or "judged.rubric" and the like.'),
    primary: z.boolean(),
    test: z.string().describe('e.g. "permutation", "permutation (log)", "sign-flip", "none".'),
    meanBaseline: z.number().nullable(),
    meanCandidate: z.number().nullable(),
    effect: z
      .number()
      .nullable()
      .describe(
        'candidate − baseline, or for times, tokens and money candidate ÷ baseline (geometric means).',
      ),
    interval: Interval.nullable().describe('95 % confidence interval of the effect.'),
    p: z.number().min(0).max(1).nullable().describe('One-sided, for harm.'),
    pAdjusted: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('Holm for primary metrics, Benjamini-Hochberg for the others.'),
    pGain: z.number().min(0).max(1).nullable().describe('One-sided, for gain; adjusted likewise.'),
    mid: z.number().describe('Minimum important difference, as effect is given.'),
    verdict: Outcome,
    moreRuns: z
      .int()
      .nonnegative()
      .nullable()
      .describe('How many more runs a side would probably decide; null when decided.'),
    runs: z.strictObject({ baseline: z.int().nonnegative(), candidate: z.int().nonnegative() }),
    hodgesLehmann: z.number().nullable().describe('Median shift, candidate − baseline.'),
    cliffsDelta: z.number().min(-1).max(1).nullable(),
    hedgesG: z.number().nullable(),
    equivalenceInterval: Interval.nullable().describe('90 %, as effect is given.'),
    values: z.strictObject({ baseline: z.array(z.number()), candidate: z.array(z.number()) }),
  })
  .meta({ id: 'ExperimentMetric' })
export type ExperimentMetric = z.infer<typeof ExperimentMetric>

/** What one scenario of an experiment says for itself. */
export const ScenarioVerdict = z
  .strictObject({
    scenarioId: ScenarioId,
    scenarioName: z.string(),
    baselineName: z.string().nullable(),
    baselineRunIds: z.array(RunId),
    candidateRunIds: z.array(RunId),
    verdict: Outcome.nullable(),
    comparable: z.boolean(),
    reasons: z.array(z.string()),
    changes: z
      .array(DifferingSetting)
      .describe('What differs in the settings of both sides: what is on trial.'),
    metrics: z.array(ExperimentMetric),
  })
  .meta({ id: 'ScenarioVerdict' })
export type ScenarioVerdict = z.infer<typeof ScenarioVerdict>

export const ExperimentStatus = z.enum(['running', 'completed', 'failed', 'cancelled'])
export type ExperimentStatus = z.infer<typeof ExperimentStatus>

export const Experiment = z
  .strictObject({
    id: ExperimentId,
    name: z.string(),
    status: ExperimentStatus.describe('failed: it could not be run; `reasons` say why.'),
    scenarioIds: z.array(ScenarioId),
    baselineRunIds: z.array(RunId),
    candidateRunIds: z.array(RunId),
    overrides: z.record(z.string(), z.unknown()),
    verdict: Outcome.nullable().describe('null until it has ended, and when the runs can not be compared.'),
    comparable: z.boolean(),
    reasons: z.array(z.string()).describe('Why the verdict is what it is, and why there may be none.'),
    metrics: z
      .array(ExperimentMetric)
      .describe('Of one scenario, its own; of a suite, over the means of its scenarios.'),
    scenarios: z.array(ScenarioVerdict),
    alpha: z.number().describe('Of this look.'),
    looks: Looks,
    look: Looks.describe('Which look this is.'),
    scoreVersion: z.int().nullable().describe('Of the metrics that were judged; null until it has ended.'),
    progress: z.strictObject({
      runs: z.int().nonnegative(),
      ended: z.int().nonnegative(),
      failed: z.int().nonnegative().describe('Failed or cancelled.'),
      judging: z.int().nonnegative().describe('Ended, with a judge still at work.'),
    }),
    usage: Usage.describe('Of the candidate runs that were started for it.'),
    judgingUsage: Usage,
    requestId: z.string(),
    createdAt: Timestamp,
    finishedAt: Timestamp.nullable(),
  })
  .meta({ id: 'Experiment', description: 'Accepted runs against a candidate, judged by statistics.' })
export type Experiment = z.infer<typeof Experiment>

export const ExperimentSummary = Experiment.pick({
  id: true,
  name: true,
  status: true,
  scenarioIds: true,
  verdict: true,
  progress: true,
  usage: true,
  createdAt: true,
  finishedAt: true,
}).meta({ id: 'ExperimentSummary' })
export type ExperimentSummary = z.infer<typeof ExperimentSummary>
