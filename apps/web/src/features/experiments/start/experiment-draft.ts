import type { ExperimentRequest } from '@workbench/client/models'
import type { NewExperimentSearch } from '../experiments-search.ts'

/** An experiment that is being set up. */
export interface ExperimentDraft {
  readonly scenarioIds: readonly string[]
  readonly name: string
  /** Name of a baseline; null: the newest of each scenario. */
  readonly baseline: string | null
  readonly runs: number | null
  readonly looks: 1 | 2
  readonly model: string | null
  readonly rounds: number | null
  readonly maxOutputTokens: number | null
  /** JSON: an object of further settings; empty for none. */
  readonly settings: string
}

const usualRuns = 10

/** As the address says it. */
export const draftOf = (search: NewExperimentSearch): ExperimentDraft => ({
  scenarioIds: search.scenario ?? [],
  name: search.name ?? '',
  baseline: search.baseline ?? null,
  runs: search.runs ?? usualRuns,
  looks: search.looks === '2' ? 2 : 1,
  model: search.model ?? null,
  rounds: search.rounds ?? null,
  maxOutputTokens: search.maxOutputTokens ?? null,
  settings: search.settings ?? '',
})

/** For the address: what stands as it does at first is left out. */
export const searchOf = (draft: ExperimentDraft): NewExperimentSearch => ({
  ...(draft.scenarioIds.length > 0 && { scenario: draft.scenarioIds }),
  ...(draft.name !== '' && { name: draft.name }),
  ...(draft.baseline !== null && { baseline: draft.baseline }),
  ...(draft.runs !== null && draft.runs !== usualRuns && { runs: draft.runs }),
  ...(draft.looks === 2 && { looks: '2' as const }),
  ...(draft.model !== null && { model: draft.model }),
  ...(draft.rounds !== null && { rounds: draft.rounds }),
  ...(draft.maxOutputTokens !== null && { maxOutputTokens: draft.maxOutputTokens }),
  ...(draft.settings !== '' && { settings: draft.settings }),
})

/** Fields that have a control of their own; the same in the JSON would be said twice. */
const ownFields = ['model', 'rounds', 'maxOutputTokens'] as const

type Settings = { readonly value: Readonly<Record<string, unknown>> } | { readonly fault: string }

/** What the JSON says. */
export function settingsIn(text: string): Settings {
  if (text.trim() === '') return { value: {} }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { fault: `This is no JSON yet: ${error instanceof Error ? error.message : String(error)}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fault: 'Expected an object, e.g. { "context": "…" }.' }
  }
  const twice = ownFields.filter((field) => field in value)
  if (twice.length > 0) return { fault: `Set ${twice.join(', ')} in its own field above.` }
  return { value: value as Readonly<Record<string, unknown>> }
}

/** The settings on trial; null while the JSON can not be read. */
export function overridesOf(draft: ExperimentDraft): NonNullable<ExperimentRequest['overrides']> | null {
  const read = settingsIn(draft.settings)
  if ('fault' in read) return null
  const { model, rounds, maxOutputTokens } = draft
  return {
    ...read.value,
    ...(model !== null && { model }),
    ...(rounds !== null && { rounds }),
    ...(maxOutputTokens !== null && { maxOutputTokens }),
  }
}

/** What is sent; null while the JSON can not be read. */
export function requestOf(draft: ExperimentDraft): ExperimentRequest | null {
  const overrides = overridesOf(draft)
  if (overrides === null) return null
  const { scenarioIds, name, baseline, runs, looks } = draft
  const [only, ...others] = scenarioIds
  return {
    ...(only !== undefined && others.length === 0 ? { scenarioId: only } : { scenarioIds: [...scenarioIds] }),
    ...(runs !== null && { runs }),
    ...(name.trim() !== '' && { name: name.trim() }),
    ...(baseline !== null && { baseline }),
    ...(Object.keys(overrides).length > 0 && { overrides }),
    ...(looks === 2 && { looks }),
  }
}
