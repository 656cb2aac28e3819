import type { MetricDescription } from '../../models/score.ts'
import { judgedMetrics } from '../judging/catalogue.ts'
import { metricCatalogue } from '../metrics/catalogue.ts'
import type { MeasuredSide, SideToJudge } from './measured-side.ts'

interface Measurable {
  readonly description: MetricDescription
  readonly read: (run: MeasuredSide) => number | null
}

/** One metric of two sets of runs; runs without a value are left out. */
export interface Sample {
  readonly description: MetricDescription
  readonly isPrimary: boolean
  readonly baseline: readonly number[]
  readonly candidate: readonly number[]
}

/** Metrics that have a good direction: the others can not get worse. */
const measurable: readonly Measurable[] = [
  ...metricCatalogue.map((description) => ({
    description,
    read: (run: MeasuredSide) =>
      description.name === 'latencyMs' && wasInterrupted(run) ? null : run.metrics[description.name],
  })),
  ...Object.entries(judgedMetrics).map(([metric, description]) => ({
    description,
    read: ({ judged }: MeasuredSide) => judged[metric]?.value ?? null,
  })),
].filter(({ description }) => !description.isNeutral)

/** From its first start to its end such a run took as long as what held it up, be it an outage or a limit of a provider. */
const wasInterrupted = ({ attempt }: MeasuredSide): boolean => attempt > 1

/** Why a side may have fewer durations than runs. */
export function reasonsOfInterruptedRuns({ baseline, candidate }: SideToJudge): string[] {
  const [before, after] = [baseline.filter(wasInterrupted).length, candidate.filter(wasInterrupted).length]
  if (before + after === 0) return []
  return [
    `Duration leaves out runs that were interrupted or had to wait: ${before} of the baseline, ${after} of the candidate.`,
  ]
}

/**
 * Which metrics decide: those that say so of themselves. Where what any run cost is not known, tokens out stand for the cost,
 * in all scenarios of an experiment alike.
 */
export function primaryMetrics(sides: readonly SideToJudge[]): ReadonlySet<string> {
  const names = measurable
    .filter(({ description }) => description.primary)
    .map(({ description }) => description.name)
  const isCostKnown = sides
    .flatMap(({ baseline, candidate }) => [...baseline, ...candidate])
    .every(({ metrics }) => metrics.costUsd !== null)
  return new Set(isCostKnown ? names : names.map((name) => (name === 'costUsd' ? 'outputTokens' : name)))
}

/** What there is to compare of a scenario: metrics that have a value on both sides. */
export const samplesOf = ({ baseline, candidate }: SideToJudge, primaries: ReadonlySet<string>): Sample[] =>
  measurable
    .map(({ description, read }) => ({
      description,
      isPrimary: primaries.has(description.name),
      baseline: valuesOf(baseline, read),
      candidate: valuesOf(candidate, read),
    }))
    .filter((sample) => sample.baseline.length > 0 && sample.candidate.length > 0)

const valuesOf = (runs: readonly MeasuredSide[], read: Measurable['read']): number[] =>
  runs.map(read).filter((value) => value !== null)

/** Primary metrics that one side has and the other has not: not judged, but worth a sentence. */
export const reasonsOfMissingMetrics = (
  { baseline, candidate }: SideToJudge,
  primaries: ReadonlySet<string>,
): string[] =>
  measurable
    .filter(({ description }) => primaries.has(description.name))
    .flatMap(({ description, read }) => {
      const [before, after] = [valuesOf(baseline, read).length, valuesOf(candidate, read).length]
      if ((before === 0) === (after === 0)) return []
      const side = before === 0 ? 'baseline' : 'candidate'
      return [`${description.title} has no value in any run of the ${side}: it was not judged.`]
    })
