import type { Run } from '@workbench/client/models'
import { DebateResult } from '@workbench/core/models/debate'
import { printable } from '@workbench/platform/printable'
import { durationText, usageText } from '../display/amounts.ts'
import type { Style } from '../display/style.ts'
import { shortId } from '../runs/short-id.ts'

const stopReasons: Readonly<Record<string, string>> = {
  fixed: 'all rounds were held',
  consensus: 'they agreed',
  judge: 'the judge had heard enough',
  stability: 'nobody changed their mind any more',
  budget: 'the budget was used up',
  cancelled: 'it was cancelled',
  error: 'an error stopped it',
}

/** How a debate ended: verdict, dissent, or what went wrong and what to do, and what all of it used. */
export function outcomeText(run: Run, style: Style): string {
  const result = debateResultOf(run)
  const duration = run.durationMs === null ? '' : `${durationText(run.durationMs)}, `
  const lines = [
    '',
    ...verdictLines(result, style),
    statusLine(run, result?.stopReason ?? null, style),
    ...errorLines(run, style),
    style.faint(`${duration}${run.usage.calls} calls, ${usageText(run.usage)}${savedText(run)}`),
    ...simulatedLines(result, style),
  ]
  return `${lines.join('\n')}\n`
}

/** What a debate has brought so far; null for a run that is none. */
export const debateResultOf = ({ kind, output }: Run): DebateResult | null =>
  kind === 'debate' ? (DebateResult.nullable().safeParse(output).data ?? null) : null

/** The verdict, why, and who disagrees, with an empty line behind; nothing without a verdict. */
export function verdictLines(result: DebateResult | null, style: Style): readonly string[] {
  if (result === null || result.verdict === null) return []
  const { decision, rationale, decidedBy, dissent } = result.verdict
  return [
    style.strong(`Verdict (${printable(decidedBy)})`),
    printable(decision),
    ...(rationale === '' ? [] : ['', printable(rationale)]),
    ...dissent.map((each) => printable(`Dissent (${dissenterOf(each, result)}): ${each.text}`)),
    '',
  ]
}

/** By seat; runs of earlier versions name the persona alone, which those that were written inline have none of. */
const dissenterOf = (
  { personaId, seat = null }: NonNullable<DebateResult['verdict']>['dissent'][number],
  { turns }: DebateResult,
): string =>
  (
    turns.find((turn) => turn.seat === seat) ??
    turns.find((turn) => personaId !== null && turn.personaId === personaId)
  )?.speaker ?? 'unnamed'

/** What went wrong, and the command that goes on from there. */
export function errorLines({ id, kind, status, error }: Run, style: Style): readonly string[] {
  if (status !== 'failed' && status !== 'cancelled') return []
  return [
    ...(error === null ? [] : [style.bad(printable(`${error.message} ${error.hint}`))]),
    `${goOn[kind] ?? 'Try it again'}: npx workbench runs retry ${shortId(id)}`,
  ]
}

const goOn: Readonly<Partial<Record<Run['kind'], string>>> = {
  debate: 'Go on from the last finished turn',
  workflow: 'Go on from the step it ended at',
}

export const simulatedLines = (result: DebateResult | null, style: Style): readonly string[] =>
  result?.simulated === true
    ? [style.faint('Written by a simulated model: good for trying things out, not for answers.')]
    : []

function statusLine({ status }: Run, stopReason: string | null, style: Style): string {
  const why = stopReason === null ? '' : `: ${stopReasons[stopReason] ?? stopReason}`
  const line = `Run ${status}${why}.`
  return status === 'completed' ? line : style.bad(line)
}

const savedText = ({ savedByResume: { calls } }: Run): string =>
  calls === 0 ? '' : `; ${calls} ${calls === 1 ? 'call was' : 'calls were'} not bought again when it went on`
