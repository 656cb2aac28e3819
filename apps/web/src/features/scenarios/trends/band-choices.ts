import type { Baseline } from '@workbench/client/models'
import type { Choice } from '../../../components/select.tsx'
import type { TrendsSearch } from '../scenarios-search.ts'

/**
 * Whose band a trend shows: the newest baseline's, or that of one by its name.
 *
 * @param baselines - Newest first.
 * @param chosen - Stays among the choices though it is not there (any more), since the address may name any.
 */
export function bandChoices(
  baselines: readonly Pick<Baseline, 'name'>[],
  chosen: string | undefined,
): readonly Choice<string>[] {
  const names = baselines.map(({ name }) => name)
  const [newest] = names
  const all = chosen === undefined || names.includes(chosen) ? names : [...names, chosen]
  return [
    { value: '', label: newest === undefined ? 'The first runs' : `The newest baseline: ${newest}` },
    ...all.map((name) => ({ value: name, label: name })),
  ]
}

/** The same with another baseline's band. @param name - Empty: the newest. */
export function withBaseline({ metric }: TrendsSearch, name: string): TrendsSearch {
  return { ...(metric !== undefined && { metric }), ...(name !== '' && { baseline: name }) }
}
