import { saidInTurn } from '@workbench/core/debate/answers/said-in-turn'
import type { DebateResult } from '@workbench/core/models/debate'
import { printable } from '@workbench/platform/printable'
import { durationText, usageText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import type { Style } from '../display/style.ts'
import type { DebateSize } from '../progress/debate-size.ts'
import { turnHeader } from '../progress/turn-header.ts'

type Turn = DebateResult['turns'][number]

/** Every turn that is finished, under who speaks. */
export function transcript({ turns }: DebateResult, size: DebateSize | null, style: Style): string {
  return turns.map((turn) => turnText(turn, size, style)).join('')
}

function turnText(turn: Turn, size: DebateSize | null, style: Style): string {
  const { index, round, speaker, model, toolCalls, latencyMs, usage } = turn
  const text = saidInTurn(turn)
  const tools = toolCalls.map(
    ({ name, ok, latencyMs: tookMs }) => `· ${inLine(name)} ${ok ? '' : 'failed, '}${durationText(tookMs)}\n`,
  )
  const about = [
    durationText(latencyMs),
    usageText(usage),
    inLine(model),
    ...(turn.stance === null ? [] : [`stance ${turn.stance}`]),
    ...(turn.refused ? ['declined to answer'] : []),
  ]
  return [
    `\n${turnHeader({ turn: index, round, speaker, model }, size, style)}\n`,
    ...tools.map((line) => style.faint(line)),
    `${text === '' ? style.faint('(no text)') : printable(text)}\n`,
    `${style.faint(about.join(' · '))}\n`,
  ].join('')
}
