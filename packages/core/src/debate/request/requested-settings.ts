import type { FieldFault } from '../../errors.ts'
import type { DebateInput } from '../../models/debate.ts'
import type {
  DebateRequest,
  InlineDebateRequest,
  ScenarioDebateRequest,
} from '../../models/debate-request.ts'
import type { PersonaId } from '../../models/ids.ts'
import { nobodyJudges, type Scenario } from '../../models/scenario.ts'
import type { FoundForDebate } from './found-for-debate.ts'

/** Where neither request nor persona say. */
export const defaultMaxOutputTokens = 1024

/** What a debate can be told, wherever it stands. */
export type Settings = Omit<InlineDebateRequest, 'title' | 'seed'>
export type Path = FieldFault['path']

/** A scenario with its overrides and an inline request, made alike. */
export interface Requested {
  readonly settings: Settings
  /** Where a setting stands in the request, for faults; what is the scenario's own stands nowhere in it. */
  readonly pathOf: (field: keyof Settings, ...rest: Path) => Path
  /** Goes before the models of personas. */
  readonly overridingModel: string | null
}

/** Ids of all personas a request needs, each once. */
export function personaIdsOf(request: DebateRequest, scenario: Scenario | null): readonly PersonaId[] {
  const requested = requestedSettings(request, scenario)
  if (requested === null) return []
  const { participants, moderatorId, judgeId } = requested.settings
  const ids = participants.flatMap((participant) => ('personaId' in participant ? participant.personaId : []))
  return [...new Set([...ids, ...(moderatorId ? [moderatorId] : []), ...(judgeId ? [judgeId] : [])])]
}

/** @returns null when the request names a scenario and there is none. */
export function requestedSettings(request: DebateRequest, scenario: Scenario | null): Requested | null {
  if (!('scenarioId' in request)) {
    return { settings: request, pathOf: (...path) => path, overridingModel: null }
  }
  return scenario === null ? null : scenarioSettings(request, scenario)
}

function scenarioSettings({ overrides = {} }: ScenarioDebateRequest, scenario: Scenario): Requested {
  const { rounds, formatOptions, ...rest } = scenario
  const isOtherFormat = overrides.format !== undefined && overrides.format !== scenario.format
  return {
    settings: {
      ...rest,
      ...(isOtherFormat ? {} : { rounds, formatOptions }),
      ...overrides,
      topic: overrides.topic ?? scenario.topic,
      format: overrides.format ?? scenario.format,
      participants: overrides.participants ?? scenario.participants,
    },
    pathOf: (field, ...path) => (field in overrides ? ['overrides', field, ...path] : ['scenarioId']),
    overridingModel: overrides.model ?? null,
  }
}

/**
 * Who judges the run once it has completed. An overriding model is on trial and does not become the judge as well: runs
 * with and without it are judged alike.
 */
export function judgingOf({ settings }: Requested, found: FoundForDebate): DebateInput['judging'] {
  const { metrics, model } = settings.judging ?? nobodyJudges
  if (metrics.length === 0) return undefined
  const ownModel = found.scenario === null ? settings.model : found.scenario.model
  return { metrics: [...new Set(metrics)], model: model ?? ownModel ?? found.defaultModel }
}

/** Runs with other settings are no part of their scenario's history. */
export function overriddenIn(
  request: DebateRequest,
  scenario: Scenario | null,
): Pick<DebateInput, 'overridden'> {
  if (!('scenarioId' in request) || scenario === null) return {}
  const overridden = Object.entries(request.overrides ?? {}).flatMap(([field, value]) => {
    const own = scenario[field as keyof Scenario]
    return value === undefined || JSON.stringify(value) === JSON.stringify(own) ? [] : [field]
  })
  return overridden.length === 0 ? {} : { overridden }
}
