import { type FieldFault, InvalidInputError } from '../../errors.ts'
import type { DebateInput, Seat } from '../../models/debate.ts'
import type { DebateRequest } from '../../models/debate-request.ts'
import { modelsIn, modelsToPrice, pricesOf } from '../bounds/price-in.ts'
import { formats } from '../formats/catalogue.ts'
import type { FormatDefinition } from '../plan/format-definition.ts'
import { type ContextTooSmall, fitWindow } from './fit-window.ts'
import type { FoundForDebate } from './found-for-debate.ts'
import {
  defaultMaxOutputTokens,
  judgingOf,
  overriddenIn,
  type Requested,
  requestedSettings,
  type Settings,
} from './requested-settings.ts'
import { createSpeakerResolver } from './resolve-speakers.ts'

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
