import type { DifferingSetting } from '../../models/comparison.ts'
import type { DebateInput } from '../../models/debate.ts'
import { differingSettings } from '../differing-settings.ts'
import type { MeasuredSide } from './measured-side.ts'

/**
 * What a run was set up with. Left out: what every run has of its own (seed), where settings come from rather than what they
 * are (scenario, persona, their versions), what follows from the day (prices), and who judges, which is paid apart.
 */
function settingsOf(input: DebateInput | null): DifferingSetting['a'] {
  if (input === null) return null
  const {
    schemaVersion: _schemaVersion,
    scenarioId: _scenarioId,
    scenarioVersion: _scenarioVersion,
    seed: _seed,
    prices: _prices,
    overridden: _overridden,
    judging: _judging,
    ...settings
  } = input
  const plain = <Speaker extends NonNullable<DebateInput['judge']>>(speaker: Speaker) => {
    const { personaId: _id, personaVersion: _version, ...rest } = speaker
    return rest
  }
  // A snapshot is JSON: it is stored as such.
  return {
    ...settings,
    participants: settings.participants.map(plain),
    moderator: settings.moderator === null ? null : plain(settings.moderator),
    judge: settings.judge === null ? null : plain(settings.judge),
  } as DifferingSetting['a']
}

/** What is on trial: settings in which the sides differ, a the baseline's and b the candidate's. */
export function changesOnTrial(
  baseline: readonly MeasuredSide[],
  candidate: readonly MeasuredSide[],
): DifferingSetting[] {
  const [a, b] = [baseline[0], candidate[0]]
  if (a === undefined || b === undefined) return []
  return differingSettings(settingsOf(a.input), settingsOf(b.input))
}

const mostNamed = 3

/**
 * The runs of one side have to be of one kind: a mixture of two models has a mean that neither has.
 *
 * @param side - "baseline" or "candidate", for the sentence.
 */
export function reasonsOfMixedSettings(side: string, runs: readonly MeasuredSide[]): string[] {
  const [first, ...others] = runs
  if (first === undefined) return []
  const settings = settingsOf(first.input)
  const paths = new Set(
    others.flatMap(({ input }) => differingSettings(settings, settingsOf(input)).map(({ path }) => path)),
  )
  if (paths.size === 0) return []
  const named = [...paths].slice(0, mostNamed).join(', ')
  const more = paths.size > mostNamed ? ` and ${paths.size - mostNamed} more` : ''
  return [`The runs of the ${side} were not made with the same settings: they differ in ${named}${more}.`]
}
