import type { Event, Usage } from '@workbench/client/models'
import { isRefusal } from '../../tools/refused-codes.ts'
import { stepLook } from '../../workflows/graph/step-look.ts'
import { addUsage, numberOf, ownerKey, textOf, usageOf } from '../event-data.ts'
import { counted, foundWords, type KnowledgeStep, knowledgeStep } from '../events/knowledge-step.ts'
import { isOfWorkflowStep } from '../events/step-sentence.ts'
import type { RowOutcome, Timeline, TimelineRow } from './timeline-row.ts'

type OpenRow = { -readonly [Field in keyof TimelineRow]: TimelineRow[Field] } & { children: OpenRow[] }

/**
 * A run's events as bars: queue, attempts, turns with the model calls, pauses and tools they were made of.
 *
 * @param events - Ascending.
 * @param now - Milliseconds since 1970; how far bars reach that go on.
 */
export function timelineOf(events: readonly Event[], now: number): Timeline {
  const sheet = createSheet()
  for (const event of events) sheet.add(event)
  const moments = events.map(momentOf)
  const startMs = Math.min(...firstAndLast(moments), now)
  // The server's clock may be ahead of this one.
  const reachMs = Math.max(moments.at(-1) ?? now, sheet.isOver() ? startMs : now)
  return { startMs, endMs: Math.max(sheet.close(reachMs), startMs + 1), rows: sheet.rows }
}

const momentOf = (event: Event) => Date.parse(event.at)
const firstAndLast = (moments: readonly number[]) => moments.slice(0, 1)

function createSheet() {
  const rows: OpenRow[] = []
  /** What goes on and will be ended by name: turns, steps and tools by their key, the run's own states by kind. */
  const open = new Map<string, OpenRow>()
  let isOver = false

  function start(name: string, event: Event, row: NewRow, parent: OpenRow | undefined): OpenRow {
    const opened = newRow(event, row)
    const siblings = parent?.children ?? rows
    siblings.push(opened)
    open.set(name, opened)
    return opened
  }
  function end(name: string, atMs: number, outcome: RowOutcome): OpenRow | undefined {
    const row = open.get(name)
    if (row === undefined) return undefined
    row.endMs = Math.max(atMs, row.startMs)
    row.outcome = outcome
    open.delete(name)
    return row
  }
  const endAll = (atMs: number, outcome: RowOutcome) => {
    for (const name of [...open.keys()]) end(name, atMs, outcome)
  }

  const on: Partial<Record<Event['type'], (event: Event, atMs: number) => void>> = {
    RunQueued(event, atMs) {
      endAll(atMs, 'interrupted')
      isOver = false
      const label = event.data.isRetry === true ? 'Queued for the retry' : 'Queued'
      start('run', event, { kind: 'queue', label }, undefined)
    },
    RunStarted: takenUp,
    RunResumed: takenUp,
    RunWaiting(event, atMs) {
      // The attempt came as far as it could; what it had begun is begun again by the next one.
      end('run', atMs, 'done')
      endAll(atMs, 'interrupted')
      start('run', event, { kind: 'wait', label: 'Waiting', note: word(event, 'type') }, undefined)
    },
    Error(event, atMs) {
      // A try of a workflow's step that is followed by another.
      if (event.data.willRetry === true) {
        const failed = end(word(event, 'key'), atMs, 'failed')
        if (failed !== undefined) failed.error = event.error
        return
      }
      if (event.error?.code !== 'worker_lost') return
      const attempt = open.get('run')
      if (attempt !== undefined) attempt.error = event.error
      end('run', atMs, 'failed')
      endAll(atMs, 'interrupted')
    },
    TurnStarted(event) {
      const name = word(event, 'speaker')
      const speaker = { name, personaId: word(event, 'personaId') || null }
      const row = {
        kind: 'turn',
        label: name,
        note: placeOf(event),
        turn: numberOf(event.data.turn),
        speaker,
      } as const
      start(word(event, 'key'), event, row, undefined)
    },
    StepStarted(event) {
      const key = word(event, 'key')
      const knowledge = knowledgeStep(event)
      if (knowledge !== null) {
        start(key, event, knowledgeRow(knowledge), undefined)
        return
      }
      if (!isOfWorkflowStep(event)) {
        start(key, event, { kind: 'step', label: stepLabel(event), note: placeOf(event) }, undefined)
        return
      }
      // It tells that it goes on with something it remembers; it began before.
      if (event.data.remembers !== undefined && open.has(key)) return
      start(key, event, workflowStepRow(event), open.get(loopKey(key)))
    },
    LLMCallStarted(event, atMs) {
      const key = ownerKey(word(event, 'key'))
      const number = numberOf(event.data.try) ?? 1
      end(`pause ${key}`, atMs, 'done')
      const parent = open.get(key)
      const row = {
        kind: 'call',
        label: number === 1 ? 'Model call' : `Model call, try ${number}`,
        note: word(event, 'model'),
        turn: parent?.turn ?? null,
      } as const
      start(`call ${key}`, event, row, parent)
    },
    LLMCallFinished(event, atMs) {
      const key = ownerKey(word(event, 'key'))
      const outcome = event.error !== null ? 'failed' : event.data.refused === true ? 'refused' : 'done'
      const call = end(`call ${key}`, atMs, outcome)
      const usage = usageOf(event.data.usage)
      const firstTokenMs = numberOf(event.data.firstTokenMs)
      if (call !== undefined) Object.assign(call, { usage, firstTokenMs, error: event.error })
      const parent = open.get(key)
      if (parent === undefined) return
      parent.usage = sumOf(parent.usage, usage)
      // A turn with tools asks its model several times; what it says first is what counts.
      if (call !== undefined && firstTokenMs !== null && parent.firstTokenMs === null) {
        parent.firstTokenMs = call.startMs - parent.startMs + firstTokenMs
      }
      if (numberOf(event.data.retryInMs) !== null) {
        start(
          `pause ${key}`,
          event,
          { kind: 'pause', label: 'Pause before the next try', turn: parent.turn },
          parent,
        )
      }
    },
    ToolInvoked(event) {
      const parent = open.get(ownerKey(word(event, 'key')))
      const row = {
        kind: 'tool',
        label: word(event, 'tool') || 'Tool',
        note: 'tool',
        turn: parent?.turn ?? null,
      } as const
      start(toolName(event), event, row, parent)
    },
    ToolFinished(event, atMs) {
      const { error } = event
      const outcome = error === null ? 'done' : isRefusal(error.code) ? 'refused' : 'failed'
      const tool = end(toolName(event), atMs, outcome)
      if (tool !== undefined) tool.error = error
    },
    TurnFinished: spoken,
    StepFinished(event, atMs) {
      const knowledge = knowledgeStep(event)
      if (knowledge !== null) {
        lookedUp(event, atMs, knowledge)
        return
      }
      if (!isOfWorkflowStep(event)) {
        spoken(event, atMs)
        return
      }
      // A forEach has its list; its items follow.
      const isList = event.data.stepType === 'forEach' && event.data.hasEnded !== true
      if (isList && event.data.status === 'completed') return
      const row = end(word(event, 'key'), atMs, event.data.status === 'failed' ? 'failed' : 'done')
      if (row !== undefined) row.error = event.error
    },
    RunFinished(event, atMs) {
      const outcome = word(event, 'status') === 'failed' ? 'failed' : 'done'
      const attempt = end('run', atMs, outcome)
      if (attempt !== undefined) attempt.error = event.error
      endAll(atMs, outcome === 'failed' ? 'failed' : 'interrupted')
      isOver = true
    },
    RunCancelled(_, atMs) {
      endAll(atMs, 'cancelled')
      isOver = true
    },
  }

  function takenUp(event: Event, atMs: number) {
    end('run', atMs, 'done')
    endAll(atMs, 'interrupted')
    const attempt = numberOf(event.data.attempt) ?? 1
    const saved = numberOf(event.data.savedCalls) ?? 0
    const note = saved === 0 ? '' : `${saved} ${saved === 1 ? 'call' : 'calls'} kept`
    start('run', event, { kind: 'attempt', label: `Attempt ${attempt}`, note }, undefined)
  }
  /** Most of these are told when they are over, with how long they took. */
  function lookedUp(event: Event, atMs: number, knowledge: KnowledgeStep) {
    const key = word(event, 'key')
    const row = knowledgeRow(knowledge)
    const begun = open.get(key)
    const parent = open.get(key.replace(/\/passages$/, ''))
    const found = begun ?? start(key, event, { ...row, turn: numberOf(event.data.turn) }, parent)
    if (begun === undefined) found.startMs = atMs - (event.latencyMs ?? 0)
    Object.assign(found, { label: row.label, note: row.note, error: event.error })
    end(key, atMs, event.error === null ? 'done' : 'failed')
  }
  function spoken(event: Event, atMs: number) {
    const key = word(event, 'key')
    const isRefused = hasRefused(event.data.result)
    end(`call ${key}`, atMs, 'done')
    end(key, atMs, isRefused ? 'refused' : 'done')
  }

  return {
    rows,
    add: (event: Event) => on[event.type]?.(event, momentOf(event)),
    isOver: () => isOver,
    /** Lets what goes on reach to a moment. @returns the last moment of all. */
    close(atMs: number): number {
      for (const row of open.values()) row.endMs = Math.max(atMs, row.startMs)
      return rows.reduce((last, row) => Math.max(last, row.endMs), atMs)
    },
  }
}

type NewRow = Pick<OpenRow, 'kind' | 'label'> & Partial<Pick<OpenRow, 'note' | 'turn' | 'speaker'>>

const newRow = (event: Event, { kind, label, note = '', turn = null, speaker = null }: NewRow): OpenRow => ({
  // No event begins two rows.
  id: String(event.seq),
  kind,
  label,
  note,
  startMs: momentOf(event),
  endMs: momentOf(event),
  outcome: null,
  turn,
  speaker,
  model: word(event, 'model') || null,
  firstTokenMs: null,
  usage: null,
  error: null,
  children: [],
})

function knowledgeRow(step: KnowledgeStep): NewRow & { readonly note: string } {
  switch (step.kind) {
    case 'search':
      return {
        kind: 'knowledge',
        label: 'Documents',
        note: `found ${foundWords(step.passages, step.documents)}`,
      }
    case 'reading':
      return { kind: 'knowledge', label: 'Reading', note: step.name }
    case 'batch':
      return {
        kind: 'knowledge',
        label: `Batch ${step.number}`,
        note: `${counted(step.chunks, 'passage')} so far`,
      }
    case 'publish':
      return { kind: 'knowledge', label: 'Published', note: counted(step.chunks, 'passage') }
  }
}

/** The forEach that a step of a workflow is in. */
const loopKey = (key: string): string => key.replace(/\/item\/\d+\/steps\/[^/]+$/, '')

function workflowStepRow({ data }: Event): NewRow {
  const tried = numberOf(data.try) ?? 1
  const item = numberOf(data.item)
  const note = [
    stepLook(textOf(data.stepType) ?? '').title.toLowerCase(),
    ...(item === null ? [] : [`item ${item + 1}`]),
    ...(tried === 1 ? [] : [`try ${tried}`]),
  ]
  const label = textOf(data.name) ?? textOf(data.stepId) ?? 'Step'
  return { kind: 'step', label, note: note.join(', ') }
}

/** `opening, round 1` */
function placeOf(event: Event): string {
  const round = numberOf(event.data.round)
  return [word(event, 'phase'), round === null ? '' : `round ${round}`]
    .filter((word) => word !== '')
    .join(', ')
}

const stepLabel = (event: Event) => {
  const role = word(event, 'role') || 'call'
  const speaker = word(event, 'speaker')
  const named = `${role.charAt(0).toUpperCase()}${role.slice(1)}`
  return speaker === '' || speaker.toLowerCase() === role ? named : `${named}: ${speaker}`
}

const toolName = (event: Event) => `tool ${word(event, 'callId')}`

const sumOf = (a: Usage | null, b: Usage | null): Usage | null =>
  a === null || b === null ? (a ?? b) : addUsage(a, b)

const word = ({ data }: Event, name: string): string => textOf(data[name]) ?? ''

const hasRefused = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'refused' in result && result.refused === true
