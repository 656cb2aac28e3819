import type { Experiment, ExperimentMetric, ScenarioVerdict } from '../../models/experiment.ts'
import { alphaOf, falseDiscoveriesOf } from './alpha-of.ts'
import { reasonsNotToJudge } from './comparability-key.ts'
import { differenceOf } from './difference-of.ts'
import { explainMetrics } from './explain-metrics.ts'
import { endInWords, hasFailedItself, isInterrupted } from './hard-gates.ts'
import { judgeSamples, type Strictness } from './judge-samples.ts'
import type { SideToJudge } from './measured-side.ts'
import {
  primaryMetrics,
  reasonsOfInterruptedRuns,
  reasonsOfMissingMetrics,
  type Sample,
  samplesOf,
} from './samples-of.ts'
import { changesOnTrial, reasonsOfMixedSettings } from './settings-on-trial.ts'
import { isSuiteAsked, suiteSamples } from './suite-samples.ts'
import { worstOutcome } from './worst-outcome.ts'

export type { MeasuredSide, SideToJudge } from './measured-side.ts'

export interface ExperimentToJudge {
  readonly sides: readonly SideToJudge[]
  /** Which look this is, and how many were declared beforehand. */
  readonly look: Experiment['look']
  readonly looks: Experiment['looks']
}

type Judged = Pick<Experiment, 'verdict' | 'comparable' | 'reasons' | 'metrics' | 'scenarios'>

/**
 * Whether a candidate is worse than what was accepted. In this order:
 *
 * 1. A candidate run that was interrupted: no verdict, though comparable. It could not be run, and can be resumed.
 * 2. Runs that can't be held against each other: no verdict, not comparable.
 * 3. A candidate run that failed by its own doing: `regressed`, whatever the figures of the others are.
 * 4. Statistics, α = 0.05, halved when two looks were declared. A scenario is the worst that its primary metrics say.
 *
 * Of a suite each scenario is judged for itself, its primary metrics adjusted together with those of all others. The metrics
 * over all scenarios are a second family of questions, asked once there are scenarios enough for an answer; the two
 * families then share α. The suite is the worst of all its scenarios. What it says as a whole can add harm, since a small one
 * in every scenario is no chance; its doubt counts for nothing, since each scenario was decided for itself.
 */
export function judgeExperiment({ sides, look, looks }: ExperimentToJudge): Judged {
  const interrupted = sides.flatMap(({ candidate }) => candidate.filter(isInterrupted))
  if (interrupted.length > 0) {
    const scenarios = sides.map((side) => ({ ...emptyVerdict(side), reasons: interruptionsOf(side) }))
    return { verdict: null, comparable: true, reasons: ofScenarios(scenarios), metrics: [], scenarios }
  }
  const admitted = sides.map(admit)
  const primaries = primaryMetrics(admitted.map(({ completed }) => completed))
  const samples = admitted.map(({ completed, isComparable }) =>
    isComparable ? samplesOf(completed, primaries) : [],
  )
  const strictness = { alpha: alphaOf(looks), falseDiscoveries: falseDiscoveriesOf(looks) }
  const suite = sides.length > 1 && samples.every((some) => some.length > 0) ? suiteSamples(samples) : []
  const isAsked = isSuiteAsked(suite, strictness.alpha)
  const families = isAsked ? 2 : 1
  const byScenario = judgeTogether(samples, { ...strictness, families })
  const scenarios = admitted.map((one, index) => scenarioVerdict(one, byScenario[index] ?? [], primaries))
  if (scenarios.some(({ comparable }) => !comparable)) {
    return { verdict: null, comparable: false, reasons: ofScenarios(scenarios), metrics: [], scenarios }
  }
  const ofSuite = judgeSamples(suite, { ...strictness, families })
  const added = ofSuite
    .filter(({ primary }) => isAsked && primary)
    .map(({ verdict }) => verdict)
    .filter((verdict) => verdict === 'regressed' || verdict === 'suspect')
  const verdict = worstOutcome([...scenarios.flatMap((one) => one.verdict ?? []), ...added])
  return {
    verdict,
    comparable: true,
    reasons: [
      ...(isAsked ? explainMetrics(ofSuite).map((reason) => `Over all scenarios: ${reason}`) : []),
      ...ofScenarios(scenarios),
      ...secondLook(verdict, look, looks),
    ],
    metrics: sides.length > 1 ? ofSuite : (scenarios[0]?.metrics ?? []),
    scenarios,
  }
}

interface Admitted {
  readonly side: SideToJudge
  /** Its runs that completed: figures of the others are those of half a debate. */
  readonly completed: SideToJudge
  readonly isComparable: boolean
  readonly reasons: readonly string[]
}

function admit(side: SideToJudge): Admitted {
  const { baseline, candidate } = side
  const completed = {
    ...side,
    baseline: baseline.filter(({ status }) => status === 'completed'),
    candidate: candidate.filter(({ status }) => status === 'completed'),
  }
  const against = [
    ...reasonsNotToJudge(completed.baseline, candidate),
    ...reasonsOfMixedSettings('baseline', completed.baseline),
    ...reasonsOfMixedSettings('candidate', candidate),
  ]
  if (against.length > 0) return { side, completed, isComparable: false, reasons: against }
  const leftOut = baseline
    .filter(({ status }) => status !== 'completed')
    .map((run) => `${endInWords(run)} It is no baseline and was left out.`)
  return { side, completed, isComparable: true, reasons: [...leftOut, ...reasonsOfEmptySides(completed)] }
}

function reasonsOfEmptySides({ scenarioName, baseline, candidate }: SideToJudge): string[] {
  return [
    ...(baseline.length === 0
      ? [
          `"${scenarioName}" has no baseline to compare with. Pin runs that are good: workbench eval promote SCENARIO --name NAME --note TEXT.`,
        ]
      : []),
    ...(candidate.length === 0 ? ['No run of the candidate completed: there is nothing to compare.'] : []),
  ]
}

/** One family of questions over all scenarios, given back by scenario. */
function judgeTogether(
  samples: readonly (readonly Sample[])[],
  strictness: Strictness,
): readonly (readonly ExperimentMetric[])[] {
  const tested = samples.flat().map((sample) => ({
    ...sample,
    difference: differenceOf(sample.description, sample.baseline, sample.candidate),
  }))
  const judged = judgeSamples(tested, strictness)
  let from = 0
  return samples.map(({ length }) => {
    from += length
    return judged.slice(from - length, from)
  })
}

function scenarioVerdict(
  { side, completed, isComparable, reasons }: Admitted,
  metrics: readonly ExperimentMetric[],
  primaries: ReadonlySet<string>,
): ScenarioVerdict {
  const shared = { ...emptyVerdict(side), comparable: isComparable, metrics: [...metrics] }
  if (!isComparable) return { ...shared, reasons: [...reasons] }
  const failures = side.candidate.filter(hasFailedItself)
  const outcomes = metrics.filter(({ primary }) => primary).map(({ verdict }) => verdict)
  const isComplete = completed.baseline.length > 0 && completed.candidate.length > 0
  return {
    ...shared,
    verdict: failures.length > 0 ? 'regressed' : worstOutcome(outcomes),
    reasons: [
      ...failures.map((run) => `${endInWords(run)} A candidate has to complete.`),
      ...reasons,
      ...(isComplete
        ? [...reasonsOfInterruptedRuns(completed), ...reasonsOfMissingMetrics(completed, primaries)]
        : []),
      ...explainMetrics(metrics),
    ],
  }
}

const emptyVerdict = (side: SideToJudge): ScenarioVerdict => ({
  scenarioId: side.scenarioId,
  scenarioName: side.scenarioName,
  baselineName: side.baselineName,
  baselineRunIds: side.baseline.map(({ runId }) => runId),
  candidateRunIds: side.candidate.map(({ runId }) => runId),
  verdict: null,
  comparable: true,
  reasons: [],
  changes: changesOnTrial(side.baseline, side.candidate),
  metrics: [],
})

const interruptionsOf = ({ candidate }: SideToJudge): string[] =>
  candidate
    .filter(isInterrupted)
    .map((run) => `${endInWords(run)} That says nothing of the candidate: resume the experiment.`)

const ofScenarios = (scenarios: readonly ScenarioVerdict[]): string[] =>
  scenarios.flatMap(({ scenarioName, reasons }) =>
    scenarios.length === 1 ? reasons : reasons.map((reason) => `${scenarioName}: ${reason}`),
  )

const secondLook = (
  verdict: Experiment['verdict'],
  look: Experiment['look'],
  looks: Experiment['looks'],
): string[] => {
  const isUndecided = verdict === 'suspect' || verdict === 'inconclusive' || verdict === 'insufficient'
  if (!isUndecided || look === looks) return []
  return ['This was the first of two looks: it can be extended once, by as many runs again.']
}
