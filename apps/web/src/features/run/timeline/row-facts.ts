import { duration } from '../../../format/duration.ts'
import { money } from '../../../format/money.ts'
import { clockTime } from '../../../format/time.ts'
import type { RowOutcome, TimelineRow } from './timeline-row.ts'

export interface Fact {
  readonly name: string
  readonly value: string
}

const outcomes: Readonly<Record<RowOutcome, string>> = {
  done: 'Done',
  refused: 'Refused to answer',
  failed: 'Failed',
  interrupted: 'Broken off',
  cancelled: 'Cancelled',
}

/** How a row ended, in a word. */
export const outcomeText = ({ outcome, kind }: TimelineRow): string => {
  if (outcome === null) return 'Goes on'
  return kind === 'tool' && outcome === 'refused' ? 'Refused' : outcomes[outcome]
}

/** What is known about a row, exactly. @param originMs - Where the axis begins, in milliseconds since 1970. */
export function rowFacts(row: TimelineRow, originMs: number): readonly Fact[] {
  const { startMs, endMs, outcome, firstTokenMs, usage, model, error } = row
  const from = `${clockTime(new Date(startMs).toISOString())} (+${exactMs(startMs - originMs)})`
  const to =
    outcome === null
      ? 'goes on'
      : `${clockTime(new Date(endMs).toISOString())} (+${exactMs(endMs - originMs)})`
  return [
    { name: 'Began', value: from },
    { name: 'Ended', value: to },
    { name: 'Took', value: `${duration(endMs - startMs)}${outcome === null ? ' so far' : ''}` },
    ...(firstTokenMs === null ? [] : [{ name: 'First words', value: `after ${duration(firstTokenMs)}` }]),
    ...(model === null ? [] : [{ name: 'Model', value: model }]),
    ...(usage === null
      ? []
      : [
          {
            name: 'Tokens',
            value: `${usage.inputTokens.toLocaleString('en-US')} in, ${usage.outputTokens.toLocaleString('en-US')} out`,
          },
          { name: 'Cost', value: usage.costUsd === null ? 'price unknown' : money(usage.costUsd) },
        ]),
    ...(outcome === 'done' ? [] : [{ name: 'Outcome', value: outcomeText(row) }]),
    ...(error === null ? [] : [{ name: 'Error', value: error.message }]),
  ]
}

const exactMs = (ms: number) => `${ms.toLocaleString('en-US')} ms`
