import { type FieldFault, InvalidInputError } from '../../errors.ts'
import type { DebateInput, Seat, Speaker } from '../../models/debate.ts'
import type {
  DebateRequest,
  InlineDebateRequest,
  ScenarioDebateRequest,
} from '../../models/debate-request.ts'
import type { PersonaId } from '../../models/ids.ts'
import type { Persona } from '../../models/persona.ts'
import type { ModelPrice } from '../../models/price.ts'
import {
  type InlineParticipant,
  nobodyJudges,
  type Participant,
  type Scenario,
} from '../../models/scenario.ts'
import type { ToolLimits } from '../../models/tool.ts'
import { modelsIn, modelsToPrice, pricesOf } from '../bounds/price-in.ts'
import { formats } from '../formats/catalogue.ts'
import type { FormatDefinition } from '../plan/format-definition.ts'
import { type ContextOf, type ContextTooSmall, fitWindow } from './fit-window.ts'

/** What a request refers to, looked up by the caller. */
export interface FoundForDebate {
  /** The scenario the request names; null when it is all inline or when there is none. */
  readonly scenario: Scenario | null
  /** By id, at least those of `personaIdsOf` that exist. */
  readonly personas: ReadonlyMap<string, Persona>
  readonly defaultModel: string
  /** Why a model can't be used and what would be right; null when it can. */
  readonly problemWithModel: (model: string) => string | null
  /** null when it is unknown. */
  readonly priceOf: (model: string) => ModelPrice | null
  /** Tokens of a model's context; null when it is unknown or has no end. */
  readonly contextOf: ContextOf
  /** For a request that names none. */
  readonly seed: number
}

const defaultMaxOutputTokens = 1024

type Settings = Omit<InlineDebateRequest, 'title' | 'seed'>
type Path = FieldFault['path']

/** A scenario with its overrides and an inline request, made alike. */
interface Requested {
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

/**
 * Makes the frozen snapshot a debate runs on: personas, models and options filled in, sides assigned. A model comes
 * from the overrides, else the persona, else the scenario or inline request, else the default; rounds from the
 * format when nothing names them. Where `overrides` change the format, the scenario's rounds and format options,
 * meant for another one, are left out. A moderator or judge the format has no use for is left out too. Where no window is
 * named and the models' contexts ask for one, it is the largest that fits. Metrics that a
 * model judges afterwards are judged by the model named for it, else the scenario's or inline request's, else the default.
 *
 * @throws InvalidInputError with every fault at once, each at the path of its field in the request.
 */
export function resolveDebate(request: DebateRequest, found: FoundForDebate): DebateInput {
  const requested = requestedSettings(request, found.scenario)
  if (requested === null) {
    throw new InvalidInputError([{ path: ['scenarioId'], message: 'There is no scenario with this id.' }])
  }
  const { settings, pathOf } = requested
  const format = formats[settings.format]
  const faults: FieldFault[] = []
  const rounds = settings.rounds ?? format.rounds.default
  if (rounds > format.rounds.max) {
    faults.push({
      path: pathOf('rounds'),
      message: `The format "${format.id}" takes at most ${format.rounds.max}.`,
    })
  }

  const resolver = createSpeakerResolver(requested, found, faults)
  const seats = settings.participants.flatMap((participant, seat) => resolver.seat(participant, seat) ?? [])
  const participants = checkedSeats(seats, settings, format, pathOf, faults)
  const moderator = format.usesModerator ? resolver.persona(settings.moderatorId, 'moderatorId') : null
  const judge = format.usesJudge ? resolver.persona(settings.judgeId, 'judgeId') : null
  const model = requested.overridingModel ?? settings.model ?? found.defaultModel
  resolver.checkModel(model, pathOf('model'))
  const formatOptions = checkedOptions(settings, format, pathOf, faults)

  const budget = settings.budget ?? {}
  const judging = judgingOf(requested, found)
  if (judging !== undefined && judging.model !== model) {
    resolver.checkModel(judging.model, pathOf('judging', 'model'))
  }
  const callers = { model, participants: [...participants], moderator, judge }
  const models = modelsIn(callers)
  const prices = pricesOf(modelsToPrice({ ...callers, judging }), found.priceOf)
  const unpriced = models.filter((name) => prices[name] === null)
  if (budget.maxCostUsd !== undefined && unpriced.length > 0) {
    const message = `A limit in dollars needs known prices; unknown is the price of ${unpriced.join(', ')}. Limit calls or tokens instead.`
    faults.push({ path: pathOf('budget', 'maxCostUsd'), message })
  }
  // Rules about numbers that are out of bounds themselves would only repeat that.
  if (faults.length === 0) {
    const { topic, context = '' } = settings
    const numbers = {
      participants: [...participants],
      rounds,
      formatOptions,
      moderator,
      judge,
      topic,
      context,
    }
    for (const { path, message } of format.problemsWith?.(numbers) ?? []) {
      const [field, ...rest] = path
      faults.push({ path: pathOf(field, ...rest), message })
    }
  }
  if (faults.length > 0) throw new InvalidInputError(faults)

  const input: DebateInput = {
    schemaVersion: 1,
    topic: settings.topic,
    context: settings.context ?? '',
    format: settings.format,
    formatOptions,
    rounds,
    participants: [...participants],
    moderator,
    judge,
    model,
    maxOutputTokens: settings.maxOutputTokens ?? defaultMaxOutputTokens,
    scenarioId: found.scenario?.id ?? null,
    scenarioVersion: found.scenario?.version ?? null,
    collections: settings.collections ?? [],
    rubric: settings.rubric ?? [],
    budget,
    ...(judging === undefined ? {} : { judging }),
    ...overriddenIn(request, found.scenario),
    seed: request.seed ?? found.seed,
    ...(settings.privateVotes === true ? { privateVotes: true as const } : {}),
    ...(settings.referenceAnswer ? { referenceAnswer: settings.referenceAnswer } : {}),
    ...(settings.window ? { window: settings.window } : {}),
    prices,
  }
  if (input.window !== undefined) return input
  const { window, fault } = fitWindow(input, found.contextOf)
  if (fault !== null) throw new InvalidInputError([contextFault(fault, input, pathOf)])
  return window === null ? input : { ...input, window }
}

/** At the field of the request that names whose prompt does not fit. */
function contextFault(
  { model, seat, message }: ContextTooSmall,
  { model: general, moderator, judge }: DebateInput,
  pathOf: Requested['pathOf'],
): FieldFault {
  if (seat !== null) return { path: pathOf('participants', seat), message }
  if (model === general) return { path: pathOf('model'), message }
  return {
    path: pathOf(judge?.model === model && moderator?.model !== model ? 'judgeId' : 'moderatorId'),
    message,
  }
}

/** Runs with other settings are no part of their scenario's history. */
function overriddenIn(request: DebateRequest, scenario: Scenario | null): Pick<DebateInput, 'overridden'> {
  if (!('scenarioId' in request) || scenario === null) return {}
  const overridden = Object.entries(request.overrides ?? {}).flatMap(([field, value]) => {
    const own = scenario[field as keyof Scenario]
    return value === undefined || JSON.stringify(value) === JSON.stringify(own) ? [] : [field]
  })
  return overridden.length === 0 ? {} : { overridden }
}

function requestedSettings(request: DebateRequest, scenario: Scenario | null): Requested | null {
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
function judgingOf({ settings }: Requested, found: FoundForDebate): DebateInput['judging'] {
  const { metrics, model } = settings.judging ?? nobodyJudges
  if (metrics.length === 0) return undefined
  const ownModel = found.scenario === null ? settings.model : found.scenario.model
  return { metrics: [...new Set(metrics)], model: model ?? ownModel ?? found.defaultModel }
}

/** Turns personas into speakers, noting every fault on the way. */
function createSpeakerResolver(
  { settings, pathOf, overridingModel }: Requested,
  found: FoundForDebate,
  faults: FieldFault[],
) {
  const maxOutputTokens = settings.maxOutputTokens ?? defaultMaxOutputTokens

  function speaker(persona: Persona | InlineParticipant): Speaker {
    return {
      personaId: 'id' in persona ? persona.id : null,
      personaVersion: 'id' in persona ? persona.version : null,
      name: persona.name,
      instructions: persona.instructions,
      model: overridingModel ?? persona.model ?? settings.model ?? found.defaultModel,
      temperature: persona.temperature ?? null,
      maxOutputTokens: persona.maxOutputTokens ?? maxOutputTokens,
      tools: [...new Set([...(persona.tools ?? []), ...(settings.tools ?? [])])],
      ...limitsOf(persona.toolLimits, settings.toolLimits),
    }
  }

  function checkModel(model: string, path: Path): void {
    const problem = found.problemWithModel(model)
    if (problem !== null) faults.push({ path, message: problem })
  }

  /** The debate's own model is checked once, not for everybody who inherits it. */
  function checkOwnModel(persona: Persona | InlineParticipant, path: Path): void {
    if (overridingModel === null && persona.model) checkModel(persona.model, path)
  }

  function savedPersona(id: PersonaId, path: Path): Persona | null {
    const persona = found.personas.get(id)
    if (persona === undefined) {
      faults.push({ path, message: `There is no persona with the id "${id}".` })
      return null
    }
    checkOwnModel(persona, path)
    return persona
  }

  return {
    checkModel,

    persona(id: PersonaId | null | undefined, field: 'moderatorId' | 'judgeId'): Speaker | null {
      const persona = id ? savedPersona(id, pathOf(field)) : null
      return persona === null ? null : speaker(persona)
    },

    seat(participant: Participant | InlineParticipant, seat: number): Seat | null {
      const { role = null, stance = null } = participant
      if (!('personaId' in participant)) {
        checkOwnModel(participant, pathOf('participants', seat, 'model'))
        return { ...speaker(participant), seat, role, stance, ...kindOf(participant) }
      }
      const persona = savedPersona(participant.personaId, pathOf('participants', seat, 'personaId'))
      return persona === null ? null : { ...speaker(persona), seat, role, stance, ...kindOf(participant) }
    },
  }
}

const kindOf = ({ kind }: Pick<Participant, 'kind'>): Pick<Seat, 'kind'> =>
  kind === 'person' ? { kind } : {}

/** What narrows nothing is left out of the snapshot. */
function limitsOf(...limits: readonly (ToolLimits | undefined)[]): Pick<Speaker, 'toolLimits'> {
  const toolLimits = limits.filter((limit) => limit !== undefined && Object.keys(limit).length > 0)
  return toolLimits.length === 0 ? {} : { toolLimits: toolLimits as ToolLimits[] }
}

function checkedSeats(
  seats: readonly Seat[],
  settings: Settings,
  format: FormatDefinition,
  pathOf: Requested['pathOf'],
  faults: FieldFault[],
): readonly Seat[] {
  const { min, max } = format.participants
  const count = settings.participants.length
  const assigned = format.assignSeats?.(seats) ?? seats
  const problems = [
    ...(count < min || count > max
      ? [
          `The format "${format.id}" takes ${min === max ? `exactly ${min}` : `${min} to ${max}`}, not ${count}.`,
        ]
      : []),
    // Sides of a table with empty seats say nothing: the missing personas are the fault then.
    ...(seats.length === count ? [format.problemWithSeats?.(assigned) ?? []].flat() : []),
  ]
  if (problems.length > 0) faults.push({ path: pathOf('participants'), message: problems.join(' ') })
  if (!format.takesPeople) {
    for (const { seat, kind } of seats) {
      if (kind !== 'person') continue
      const message = `The format "${format.id}" asks for answers in a form of its own; only models can take part.`
      faults.push({ path: pathOf('participants', seat, 'kind'), message })
    }
  }
  return assigned
}

function checkedOptions(
  settings: Settings,
  format: FormatDefinition,
  pathOf: Requested['pathOf'],
  faults: FieldFault[],
): DebateInput['formatOptions'] {
  const parsed = format.options.safeParse(settings.formatOptions ?? {})
  for (const issue of parsed.error?.issues ?? []) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [null]
    for (const key of keys) {
      const path = [
        ...issue.path.filter((segment) => typeof segment !== 'symbol'),
        ...(key === null ? [] : [key]),
      ]
      const message = key === null ? issue.message : `The format "${format.id}" has no such option.`
      faults.push({ path: pathOf('formatOptions', ...path), message })
    }
  }
  return parsed.data ?? {}
}
