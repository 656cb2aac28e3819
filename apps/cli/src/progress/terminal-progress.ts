import type { LiveMessage, TextDelta } from '@workbench/client/live/live-stream'
import { addDelta, type SpokenText, silence } from '@workbench/client/live/spoken-text'
import type { Event } from '@workbench/client/models'
import { saidInTurn } from '@workbench/core/debate/answers/said-in-turn'
import { isLastEvent } from '@workbench/core/events/event'
import type { Turn } from '@workbench/core/models/debate'
import { addUsage, noUsage, type Usage } from '@workbench/core/models/usage'
import { printable } from '@workbench/platform/printable'
import { durationText, usageText } from '../display/amounts.ts'
import { awaitedText } from '../display/awaited-text.ts'
import type { Style } from '../display/style.ts'
import { createWordWrap } from '../display/word-wrap.ts'
import { askedText } from './asked-text.ts'
import type { DebateSize } from './debate-size.ts'
import {
  askedOf,
  callUsage,
  finishedTurn,
  retryOf,
  stepStart,
  type TurnStart,
  turnStart,
} from './event-data.ts'
import { stepText } from './step-text.ts'
import { turnHeader } from './turn-header.ts'

interface TurnInProgress {
  readonly start: TurnStart
  readonly spoken: SpokenText
  readonly finished: Turn | null
}

/**
 * Progress of a debate as a terminal shows it: the text of the turn being spoken appears as it comes. Turns that
 * are spoken at once are shown one after the other, in the order of the transcript, so nothing needs to move the
 * cursor. Text from models and names is made harmless.
 *
 * @param usedBefore - What the run had used before the first message.
 * @returns a function from each message to the text to write next.
 */
export function createTerminalProgress(
  size: DebateSize | null,
  style: Style,
  columns: number,
  usedBefore: Usage = noUsage,
): (message: LiveMessage) => string {
  const turns = new Map<number, TurnInProgress>()
  let usage = usedBefore
  /** What is on the screen of the turn at the bottom of it. */
  let shown: { readonly turn: number; readonly length: number; readonly restarts: number } | null = null
  let isConnected = true
  let wrap = createWordWrap(columns)

  const noteUsage = (event: Event) => {
    const used = callUsage(event)
    if (used !== null) usage = addUsage(usage, used)
  }

  /** Of a run that broke off, so that finished turns behind them are shown. */
  const dropUnfinished = () => {
    for (const [index, { finished }] of turns) if (finished === null) turns.delete(index)
  }

  /** Shows what can be shown, from the first unfinished turn on. */
  const show = (): string => {
    let text = ''
    for (;;) {
      const next = Math.min(...turns.keys())
      const turn = turns.get(next)
      if (turn === undefined) return text
      if (shown?.turn !== next) {
        text += `\n${turnHeader(turn.start, size, style)}\n`
        shown = { turn: next, length: 0, restarts: turn.spoken.restarts }
        wrap = createWordWrap(columns)
      }
      if (turn.finished === null) return isForm(turn.spoken) ? text : text + showSpoken(next, turn.spoken)
      text += showFinished(turn.finished, turn.spoken, style.faint(`  ${usageOf(turn.finished)}`))
      turns.delete(next)
      shown = null
    }
  }

  const showSpoken = (index: number, { text, restarts }: SpokenText): string => {
    const isRestart = restarts !== shown?.restarts
    const from = isRestart ? 0 : (shown?.length ?? 0)
    const to = endOfWholeCharacters(text)
    shown = { turn: index, length: Math.max(from, to), restarts }
    let brokenOff = ''
    if (isRestart) {
      brokenOff = `${wrap.end()}\n${style.faint('(the answer broke off and starts anew)')}\n`
      wrap = createWordWrap(columns)
    }
    return brokenOff + wrap.add(printable(text.slice(from, to)))
  }

  /** The finished turn is the truth: what is on the screen is completed, or replaced when it differs. */
  const showFinished = (turn: Turn, spoken: SpokenText, footer: string): string => {
    const onScreen = spoken.restarts === shown?.restarts ? spoken.text.slice(0, shown?.length ?? 0) : ''
    const said = saidInTurn(turn)
    const rest = said.startsWith(onScreen)
      ? said.slice(onScreen.length)
      : onScreen.startsWith(said)
        ? ''
        : `\n${style.faint('(as it was kept)')}\n${said}`
    const text = onScreen === '' && said === '' ? style.faint('(no text)') : wrap.add(printable(rest))
    return `${text}${wrap.end()}\n${footer}\n`
  }

  const usageOf = ({ usage: own, latencyMs, model }: Turn): string =>
    `${durationText(latencyMs)}, ${usageText(own)} · ${printable(model)} · so far ${usageText(usage)}`

  const onEvent = (event: Event): string => {
    noteUsage(event)
    const start = turnStart(event)
    if (start !== null)
      turns.set(start.turn, { start, spoken: turns.get(start.turn)?.spoken ?? silence, finished: null })
    const finished = finishedTurn(event)
    if (finished !== null) {
      const { index: turn, round, speaker, model } = finished
      const known = turns.get(turn) ?? { start: { turn, round, speaker, model }, spoken: silence }
      turns.set(turn, { ...known, finished })
    }
    if (isLastEvent(event.type)) dropUnfinished()
    return show() + noteOn(event)
  }

  const noteOn = (event: Event): string => {
    const step = stepStart(event)
    if (step !== null) return note(`${step.role}${step.speaker === '' ? '' : ` (${step.speaker})`} …`)
    const ofWorkflow = stepText(event)
    if (ofWorkflow !== null) return note(ofWorkflow)
    const retry = retryOf(event)
    if (retry !== null) return note(`${retry.message} Trying again in ${durationText(retry.inMs)}.`)
    const asked = askedOf(event)
    if (asked !== null) return note(askedText(asked))
    if (event.type === 'RunStarted') return note('A worker took it up.')
    if (event.type === 'RunResumed') return note('Another worker goes on from the last finished turn.')
    if (event.type === 'RunWaiting') return note(waitingText(event))
    return ''
  }

  const note = (text: string): string =>
    `${shown === null || shown.length === 0 ? '' : `${wrap.end()}\n`}${style.faint(printable(`· ${text}`))}\n`

  const onDelta = (delta: TextDelta): string => {
    const turn = turns.get(delta.turn)
    if (turn === undefined || turn.finished !== null) return ''
    turns.set(delta.turn, { ...turn, spoken: addDelta(turn.spoken, delta) })
    return show()
  }

  return (message) => {
    if (message.kind === 'reconnecting') {
      if (!isConnected) return ''
      isConnected = false
      return note('The server went away; the run goes on without it. Trying to come back …')
    }
    isConnected = true
    if (message.kind === 'connected') return ''
    return message.kind === 'event' ? onEvent(message.event) : onDelta(message.delta)
  }
}

function waitingText({ data: { type, until } }: Event): string {
  const what = typeof type === 'string' ? ` for ${awaitedText(type)}` : ''
  return `It waits${what}${typeof until === 'string' ? ` until ${until}` : ''}.`
}

/** An answer in a form is no text to watch as it comes; what it says is shown once it is there. */
const isForm = ({ text }: SpokenText): boolean => /^\s*(?:\[simulated\]\s*)?(?:```\w*\s*)?\{/.test(text)

/** Half of a character waits for its other half. */
const endOfWholeCharacters = (text: string): number =>
  /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length
