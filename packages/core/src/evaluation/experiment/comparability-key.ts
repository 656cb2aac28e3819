import type { DebateInput } from '../../models/debate.ts'
import type { MeasuredSide } from './measured-side.ts'

/** What has to be the same for figures to mean the same. By name, in words for people. */
type ComparabilityKey = Readonly<Record<string, string>>

/**
 * The task and the yardstick: topic, context, format with its options, rounds, number, roles and stances of the seats,
 * collections, simulated or not, and the version of the metrics. Models, instructions, parameters and tools are not in it: they
 * are what an experiment tries.
 */
function comparabilityKey({ input, simulated, scoreVersion }: MeasuredSide): ComparabilityKey {
  return {
    'kind of run': input === null ? 'no debate' : 'debate',
    ...(input === null ? {} : taskOf(input)),
    'use of simulated models': simulated ? 'simulated' : 'real',
    'version of the metrics': String(scoreVersion),
  }
}

const taskOf = (input: DebateInput): ComparabilityKey => ({
  topic: input.topic,
  context: input.context,
  format: `${input.format} ${canonical(input.formatOptions)}`,
  'number of rounds': String(input.rounds),
  'number of participants': String(input.participants.length),
  'roles and stances of the participants': JSON.stringify(
    input.participants.map(({ role, stance }) => [role, stance]),
  ),
  'choice of documents': JSON.stringify([...input.collections].sort()),
})

/** The order in which options were written down is no difference. */
const canonical = (options: DebateInput['formatOptions']): string =>
  JSON.stringify(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)))

/**
 * Why runs can't be held against each other.
 *
 * @returns sentences for people; none when all of both sides share one key. An empty side differs in nothing.
 */
export function reasonsNotToJudge(
  baseline: readonly MeasuredSide[],
  candidate: readonly MeasuredSide[],
): string[] {
  const keys = { baseline: baseline.map(comparabilityKey), candidate: candidate.map(comparabilityKey) }
  const names = new Set([...keys.baseline, ...keys.candidate].flatMap((key) => Object.keys(key)))
  const task = [...names].flatMap((name) =>
    difference(
      name,
      keys.baseline.map((key) => key[name] ?? ''),
      keys.candidate.map((key) => key[name] ?? ''),
    ),
  )
  return [...task, ...differentJudges(baseline, candidate)]
}

function difference(name: string, baseline: readonly string[], candidate: readonly string[]): string[] {
  if (new Set([...baseline, ...candidate]).size < 2) return []
  const mixed = [
    ...(new Set(baseline).size > 1 ? ['the baseline'] : []),
    ...(new Set(candidate).size > 1 ? ['the candidate'] : []),
  ]
  const who = mixed.length > 0 ? `The runs of ${mixed.join(' and of ')}` : 'The baseline and the candidate'
  const hint = name === 'version of the metrics' ? ' Measure the runs anew: workbench eval rescore.' : ''
  return [`${who} do not have the same ${name}.${hint}`]
}

/** Scores of two judges, or by two prompts, or against two rubrics, are measured with two yardsticks. */
function differentJudges(baseline: readonly MeasuredSide[], candidate: readonly MeasuredSide[]): string[] {
  const runs = [...baseline, ...candidate]
  const metrics = new Set(runs.flatMap(({ judged }) => Object.keys(judged)))
  return [...metrics].sort().flatMap((metric) => {
    const yardstick = ({ judged, input }: MeasuredSide) => {
      const score = judged[metric]
      if (score === undefined) return []
      const rubric = metric === 'rubric' ? JSON.stringify(input?.rubric ?? []) : ''
      return [`${score.judge} ${score.promptVersion} ${rubric}`]
    }
    return difference(
      `judge of "${metric}", its prompt or its criteria`,
      baseline.flatMap(yardstick),
      candidate.flatMap(yardstick),
    )
  })
}
