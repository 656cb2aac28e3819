import type { Baseline } from '@workbench/client/models'
import type { Choice } from '../../../components/select.tsx'

/**
 * Baselines to choose from: the newest of each scenario, or one by a name that all scenarios have.
 *
 * @param chosen - Stays among the choices though no scenario has it, since the address may name any.
 */
export function baselineChoices(
  byScenario: readonly (readonly Pick<Baseline, 'name'>[])[],
  chosen: string | null,
): readonly Choice<string>[] {
  const [first = [], ...others] = byScenario
  const names = first
    .map(({ name }) => name)
    .filter((name) => others.every((baselines) => baselines.some((other) => other.name === name)))
  const all = chosen === null || names.includes(chosen) ? names : [...names, chosen]
  const newest = byScenario.length > 1 ? 'The newest baseline of each' : 'The newest baseline'
  return [{ value: '', label: newest }, ...all.map((name) => ({ value: name, label: name }))]
}

/** What a scenario is held against. @param baselines - Newest first. */
export const chosenBaseline = (baselines: readonly Baseline[], name: string | null): Baseline | null =>
  (name === null ? baselines[0] : baselines.find((baseline) => baseline.name === name)) ?? null

/** How many runs the smallest of the chosen baselines has; null when one has none. */
export function smallestBaseline(
  byScenario: readonly (readonly Baseline[])[],
  name: string | null,
): number | null {
  const sizes = byScenario.map((baselines) => chosenBaseline(baselines, name)?.runIds.length ?? null)
  return sizes.length === 0 || sizes.includes(null) ? null : Math.min(...sizes.map((size) => size ?? 0))
}
