import type { ComparedMetric } from '@workbench/client/models'
import { count } from '../../format/count.ts'
import { duration } from '../../format/duration.ts'
import { money } from '../../format/money.ts'

export interface MetricRow {
  readonly name: ComparedMetric['name']
  readonly label: string
  readonly a: string
  readonly b: string
  /** `+1.2 s`; a dash when a side is not known. */
  readonly delta: string
  /** `−16 %`; "" when it can't be said. */
  readonly percent: string
  readonly verdict: ComparedMetric['verdict']
}

const unknown = '–'
const minus = '−'

interface Look {
  readonly label: string
  readonly show: (value: number) => string
}

const looks: Readonly<Record<ComparedMetric['name'], Look>> = {
  durationMs: { label: 'Duration', show: duration },
  calls: { label: 'Model calls', show: (value) => value.toLocaleString('en-US') },
  inputTokens: { label: 'Tokens in', show: count },
  outputTokens: { label: 'Tokens out', show: count },
  costUsd: { label: 'Cost', show: money },
  turns: { label: 'Turns', show: String },
  refusals: { label: 'Refusals', show: String },
  turnLatencyP50Ms: { label: 'Median time of a turn', show: duration },
}

/** A metric of two runs as it reads. */
export function metricRow({ name, a, b, delta, ratio, verdict }: ComparedMetric): MetricRow {
  const { label, show } = looks[name]
  const shown = (value: number | null) => (value === null ? unknown : show(value))
  return {
    name,
    label,
    a: shown(a),
    b: shown(b),
    delta: deltaText(delta, show),
    percent: percentText(ratio),
    verdict,
  }
}

function deltaText(delta: number | null, show: (value: number) => string): string {
  if (delta === null) return unknown
  if (delta === 0) return '0'
  return `${delta > 0 ? '+' : minus}${show(Math.abs(delta))}`
}

// Beyond this, times are easier to grasp than per cent.
const mostPercent = 900

/** `−16 %`, `+40 %`, `×12`. */
function percentText(ratio: number | null): string {
  if (ratio === null) return ''
  const percent = Math.round((ratio - 1) * 100)
  if (percent === 0) return ratio === 1 ? '0 %' : `${ratio > 1 ? '+' : minus}<1 %`
  // What is left is not nothing.
  if (percent === -100 && ratio > 0) return `${minus}99.9 %`
  if (percent > mostPercent) return `×${Math.round(ratio)}`
  return `${percent > 0 ? '+' : minus}${Math.abs(percent)} %`
}
