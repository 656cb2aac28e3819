import { choiceParam, type SearchParams, textParam } from '../../search-params.ts'

/** The filter of the list. */
export interface ExperimentsSearch {
  /** Id of a scenario; all of them when left out. */
  readonly scenario?: string
}

export function readExperimentsSearch(search: SearchParams): ExperimentsSearch {
  const scenario = textParam(search.scenario)
  return { ...(scenario !== undefined && { scenario }) }
}

/** What has been chosen of an experiment that is about to start; what is left out stands as it does at first. */
export interface NewExperimentSearch {
  readonly scenario?: readonly string[]
  readonly name?: string
  /** Name of a baseline; the newest of each scenario when left out. */
  readonly baseline?: string
  readonly runs?: number
  readonly looks?: '2'
  readonly model?: string
  readonly rounds?: number
  readonly maxOutputTokens?: number
  /** Other settings on trial, as JSON. */
  readonly settings?: string
}

export const mostScenarios = 50
const mostText = 8000

export function readNewExperimentSearch(search: SearchParams): NewExperimentSearch {
  const texts = Object.fromEntries(
    (['name', 'baseline', 'model', 'settings'] as const).flatMap((field) => {
      const text = textParam(search[field])
      return text === undefined ? [] : [[field, text.slice(0, mostText)]]
    }),
  )
  const numbers = Object.fromEntries(
    (['runs', 'rounds', 'maxOutputTokens'] as const).flatMap((field) => {
      const number = Number(textParam(search[field]))
      return Number.isInteger(number) && number > 0 ? [[field, number]] : []
    }),
  )
  const scenario = textsParam(search.scenario).slice(0, mostScenarios)
  const looks = choiceParam(search.looks, ['2'] as const)
  return {
    ...(scenario.length > 0 && { scenario }),
    ...texts,
    ...numbers,
    ...(looks !== undefined && { looks }),
  }
}

/** All texts, each once. */
function textsParam(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  return [...new Set(all.filter((each) => typeof each === 'string' && each !== ''))] as string[]
}
