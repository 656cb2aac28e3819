import { DebateResult } from '@workbench/core/models/debate'
import type { Run } from '@workbench/core/models/run'
import { printable } from '@workbench/platform/printable'
import { durationText, usageText } from './amounts.ts'
import type { Style } from './style.ts'

const stopReasons: Readonly<Record<string, string>> = {
  fixed: 'all rounds were held',
  consensus: 'they agreed',
  judge: 'the judge had heard enough',
  stability: 'nobody changed their mind any more',
  budget: 'the budget was used up',
  cancelled: 'it was cancelled',
  error: 'an error stopped it',
}

/** How a debate ended: verdict, dissent, or what went wrong, and what all of it used. */
export function outcomeText(run: Run, style: Style): string {
  const result = DebateResult.nullable().safeParse(run.output).data ?? null
  const verdict = result?.verdict ?? null
  const names = new Map(result?.turns.map(({ personaId, speaker }) => [personaId, speaker]))
  const lines = [
    '',
    ...(verdict === null
      ? []
      : [
          style.strong(`Verdict (${printable(verdict.decidedBy)})`),
          printable(verdict.decision),
          ...(verdict.rationale === '' ? [] : ['', printable(verdict.rationale)]),
          ...verdict.dissent.map(({ personaId, text }) =>
            printable(`Dissent (${names.get(personaId) ?? 'unnamed'}): ${text}`),
          ),
          '',
        ]),
    statusLine(run, result?.stopReason ?? null, style),
    ...(run.error === null ? [] : [style.bad(printable(`${run.error.message} ${run.error.hint}`))]),
    style.faint(
      `${run.durationMs === null ? '' : `${durationText(run.durationMs)}, `}${run.usage.calls} calls, ${usageText(run.usage)}${savedText(run)}`,
    ),
    ...(result?.simulated
      ? [style.faint('Written by a simulated model: good for trying things out, not for answers.')]
      : []),
  ]
  return `${lines.join('\n')}\n`
}

function statusLine({ status }: Run, stopReason: string | null, style: Style): string {
  const why = stopReason === null ? '' : `: ${stopReasons[stopReason] ?? stopReason}`
  const line = `Run ${status}${why}.`
  return status === 'completed' ? line : style.bad(line)
}

const savedText = ({ savedByResume: { calls } }: Run): string =>
  calls === 0 ? '' : `; ${calls} calls were not bought again after an interruption`
