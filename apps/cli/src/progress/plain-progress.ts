import type { LiveMessage } from '@workbench/client/live/live-stream'
import { saidInTurn } from '@workbench/core/debate/answers/said-in-turn'
import { addUsage, noUsage, type Usage } from '@workbench/core/models/usage'
import { printable } from '@workbench/platform/printable'
import { durationText, usageText } from '../display/amounts.ts'
import { plainStyle } from '../display/style.ts'
import { askedText } from './asked-text.ts'
import type { DebateSize } from './debate-size.ts'
import { askedOf, callUsage, finishedTurn, retryOf } from './event-data.ts'
import { stepText } from './step-text.ts'
import { turnHeader } from './turn-header.ts'

/**
 * Progress as whole lines, for pipes and files: each turn once it is finished.
 *
 * @param usedBefore - What the run had used before the first message.
 */
export function createPlainProgress(
  size: DebateSize | null,
  usedBefore: Usage = noUsage,
): (message: LiveMessage) => string {
  let usage = usedBefore
  return (message) => {
    if (message.kind !== 'event') return ''
    const { event } = message
    const used = callUsage(event)
    if (used !== null) usage = addUsage(usage, used)
    const turn = finishedTurn(event)
    if (turn !== null) {
      const { index, round, speaker, model, latencyMs } = turn
      const header = turnHeader({ turn: index, round, speaker, model }, size, plainStyle)
      return `\n${header}\n${printable(saidInTurn(turn))}\n${durationText(latencyMs)}, ${usageText(turn.usage)}; so far ${usageText(usage)}\n`
    }
    const step = stepText(event)
    if (step !== null) return `${printable(step)}\n`
    const asked = askedOf(event)
    if (asked !== null) return `${printable(askedText(asked))}\n`
    const retry = retryOf(event)
    return retry === null ? '' : `${printable(retry.message)} Trying again in ${durationText(retry.inMs)}.\n`
  }
}
