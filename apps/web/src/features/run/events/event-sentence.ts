import type { Event, RunKind, Usage } from '@workbench/client/models'
import { duration } from '../../../format/duration.ts'
import { money } from '../../../format/money.ts'
import { size } from '../../../format/size.ts'
import { codeWords, isRefusal } from '../../tools/refused-codes.ts'
import { numberOf, ownerKey, textOf, usageOf } from '../event-data.ts'
import { knowledgeSentence } from './knowledge-sentence.ts'
import { isOfWorkflowStep, stepSentence } from './step-sentence.ts'

/**
 * What an event says, in plain words.
 *
 * @param speakerOf - Who speaks under a step's key: model calls name the key alone.
 * @param kind - Of the run: calls are bought by debates, steps taken by workflows.
 */
export function eventSentence(
  event: Event,
  speakerOf: (key: string) => string | undefined,
  kind: RunKind = 'debate',
): string {
  const ofStep = isOfWorkflowStep(event) ? stepSentence(event) : knowledgeSentence(event)
  if (ofStep !== null) return ofStep
  const speaker = speakerOf(ownerKey(word(event, 'key'))) ?? 'The model'
  const failure = event.error === null ? '' : ` ${event.error.message}`
  switch (event.type) {
    case 'RunQueued':
      return queuedSentence(event, kind)
    case 'RunStarted':
      return `A worker takes the run up${after(event.latencyMs, ' in the queue')}.`
    case 'RunResumed':
      return `Attempt ${numberOf(event.data.attempt) ?? '?'} goes on${after(event.latencyMs, ' in the queue')}${kind === 'workflow' ? '' : `; ${kept(event)}`}.`
    case 'RunWaiting':
      return waitingSentence(event)
    case 'RunFinished':
      return finishedSentence(event)
    case 'RunCancelled':
      return `The run was cancelled; ${keptWords[kind]}.`
    case 'TurnStarted':
      return `${word(event, 'speaker') || 'Somebody'} begins ${turnName(event)}${place(event)}.`
    case 'TurnFinished':
      return `${word(event, 'speaker') || 'Somebody'} ends ${turnName(event)}${place(event)}.`
    case 'StepStarted':
      return `${stepName(event)} begins${place(event)}.`
    case 'StepFinished':
      return Array.isArray(event.data.notes)
        ? `Speakers see ${event.data.notes.length === 1 ? 'a new note' : `${event.data.notes.length} new notes`} from here on.`
        : `${stepName(event)} ends${place(event)}.`
    case 'LLMCallStarted': {
      const number = numberOf(event.data.try) ?? 1
      const model = word(event, 'model') || 'a model'
      return number === 1 ? `${speaker} asks ${model}.` : `${speaker} asks ${model} again, try ${number}.`
    }
    case 'LLMCallFinished':
      return event.error === null
        ? answerSentence(event, speaker)
        : `${speaker} got no answer.${failure}${retry(event)}`
    case 'ToolInvoked':
      return `${word(event, 'speaker') || 'Somebody'} calls the tool ${word(event, 'tool') || '?'}.`
    case 'ToolFinished':
      return toolSentence(event)
    case 'ApprovalRequested':
      return `An approval is asked for${quoted(word(event, 'title'))}.`
    case 'ApprovalDecided':
      return decisionSentence(event)
    case 'ScoreRecorded':
      return 'The score was recorded.'
    case 'NoteAdded': {
      const by = word(event, 'by')
      return `${by === '' ? 'A note was added' : `${by} adds a note`}${quoted(word(event, 'text').slice(0, 200))}`
    }
    case 'BudgetWarning':
      return budgetSentence(event)
    case 'Error':
      return event.error?.message ?? 'Something went wrong.'
    default:
      return event.type
  }
}

/** Who stands behind the key of each step, as far as events have told. */
export function speakersByKey(events: readonly Event[]): ReadonlyMap<string, string> {
  const speakers = new Map<string, string>()
  for (const event of events) {
    if (event.type === 'TurnStarted') speakers.set(word(event, 'key'), word(event, 'speaker'))
    if (event.type === 'StepStarted') speakers.set(word(event, 'key'), stepName(event))
  }
  return speakers
}

const keptWords: Record<RunKind, string> = {
  debate: 'what had been said is kept',
  workflow: 'steps that were finished are kept',
  ingest: 'what had been read is kept',
  tool: 'nothing is kept',
}

const word = ({ data }: Event, name: string): string => textOf(data[name]) ?? ''

const after = (ms: number | null, where: string) => (ms === null ? '' : ` after ${duration(ms)}${where}`)

function queuedSentence({ data }: Event, kind: RunKind): string {
  if (data.isRetry === true) return 'Queued again by a retry; it goes on from the last finished step.'
  if (data.isHandedBack === true) return 'Handed back by a worker that shuts down; another one goes on.'
  if (data.forkedFrom !== undefined && data.forkedFrom !== null)
    return `Queued as a fork${forkPlace(data.forkedFrom, kind)}.`
  return 'Queued.'
}

const forkPlace = (forkedFrom: unknown, kind: RunKind): string => {
  const turn =
    typeof forkedFrom === 'object' && forkedFrom !== null && 'turn' in forkedFrom ? forkedFrom.turn : null
  return typeof turn === 'number' ? ` from ${kind === 'workflow' ? 'step' : 'turn'} ${turn + 1} on` : ''
}

function kept({ data }: Event): string {
  const calls = numberOf(data.savedCalls) ?? 0
  if (calls === 0) return 'nothing had been bought yet'
  return `${calls === 1 ? '1 call is' : `${calls} calls are`} kept and not bought again`
}

const limitNames: Readonly<Record<string, string>> = {
  maxCalls: 'calls',
  maxTokens: 'tokens',
  maxCostUsd: 'money',
  maxSeconds: 'time',
}

function budgetSentence(event: Event): string {
  const share = numberOf(event.data.share)
  const [used, allowed] = [numberOf(event.data.used), numberOf(event.data.allowed)]
  const limit = word(event, 'limit')
  const amount = (value: number) => {
    if (limit === 'maxCostUsd') return money(value)
    return limit === 'maxSeconds' ? duration(value * 1000) : value.toLocaleString('en-US')
  }
  const of = used === null || allowed === null ? '' : `: ${amount(used)} of ${amount(allowed)}`
  return `${share === null ? 'Most' : `${Math.floor(share * 100)} %`} of the budget for ${limitNames[limit] ?? limit} is used${of}.`
}

const reasonsToWait: Readonly<Record<string, string>> = {
  'rate-limit': 'The provider asks for a longer pause; the run holds no worker meanwhile',
  approval: 'The run waits for an approval',
  delay: 'The run pauses as planned',
  run: 'The run waits for another run',
  person: 'The run waits for a person to speak',
}

function waitingSentence(event: Event): string {
  const until = word(event, 'until')
  const reason = reasonsToWait[word(event, 'type')] ?? 'The run waits'
  return until === ''
    ? `${reason}.`
    : `${reason}, for ${duration(Math.max(0, Date.parse(until) - Date.parse(event.at)))}.`
}

function finishedSentence(event: Event): string {
  const used = usageOf(event.data.usage)
  const costs =
    used === null || used.calls === 0
      ? ''
      : ` ${used.calls === 1 ? '1 call' : `${used.calls} calls`}, ${usageText(used)}.`
  if (event.error !== null) return `The run failed: ${event.error.message}${costs}`
  return `The run is ${word(event, 'status') || 'finished'}.${costs}`
}

function answerSentence(event: Event, speaker: string): string {
  const used = usageOf(event.data.usage)
  const firstTokenMs = numberOf(event.data.firstTokenMs)
  const parts = [
    ...(used === null ? [] : [`${usageText(used)}${event.data.isEstimated === true ? ' (estimated)' : ''}`]),
    ...(firstTokenMs === null ? [] : [`first words after ${duration(firstTokenMs)}`]),
  ]
  const verb =
    event.data.refused === true
      ? 'got a refusal'
      : `got an answer${endings[word(event, 'finishReason')] ?? ''}`
  return parts.length === 0 ? `${speaker} ${verb}.` : `${speaker} ${verb}: ${parts.join(', ')}.`
}

function toolSentence(event: Event): string {
  const tool = `The tool ${word(event, 'tool') || '?'}`
  if (event.error === null) {
    const bytes = numberOf(event.data.resultBytes)
    return bytes === null ? `${tool} answered.` : `${tool} answered with ${size(bytes)}.`
  }
  const { code, message } = event.error
  const end = isRefusal(code) ? 'was refused' : 'failed'
  return `${tool} ${end}, ${codeWords(code)}: ${message}`
}

function decisionSentence(event: Event): string {
  const decision = word(event, 'decision') || word(event, 'status') || 'decided'
  const by = word(event, 'decidedBy')
  const comment = word(event, 'comment')
  return `${by === '' ? 'It was' : `${by}:`} ${decisions[decision] ?? decision}${quoted(comment)}.`
}

const decisions: Readonly<Record<string, string>> = {
  approve: 'approved',
  reject: 'rejected',
  expire: 'expired',
  expired: 'expired',
}

const endings: Readonly<Record<string, string>> = {
  length: ' that was cut off at the token limit',
  'content-filter': ' that was cut off by a filter',
  'tool-calls': ' that calls tools',
}

function usageText({ inputTokens, outputTokens, costUsd }: Usage): string {
  const tokens = `${inputTokens.toLocaleString('en-US')} tokens in, ${outputTokens.toLocaleString('en-US')} out`
  return costUsd === null ? `${tokens}, price unknown` : `${tokens}, ${money(costUsd)}`
}

function retry({ data }: Event): string {
  const inMs = numberOf(data.retryInMs)
  return inMs === null ? ' No further try.' : ` Next try in ${duration(inMs)}.`
}

function turnName({ data }: Event): string {
  const turn = numberOf(data.turn)
  return turn === null ? 'a turn' : `turn ${turn + 1}`
}

function stepName(event: Event): string {
  const role = word(event, 'role') || 'call'
  const speaker = word(event, 'speaker')
  return speaker === '' || speaker.toLowerCase() === role ? `The ${role}` : `${speaker} (${role})`
}

function place(event: Event): string {
  const round = numberOf(event.data.round)
  const phase = word(event, 'phase')
  const parts = [...(phase === '' ? [] : [phase]), ...(round === null ? [] : [`round ${round}`])]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

const quoted = (text: string) => (text === '' ? '' : `: “${text}”`)
