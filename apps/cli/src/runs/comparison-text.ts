import type { ComparedMetric, ComparedTurn, Comparison, DifferingSetting } from '@workbench/client/models'
import { countText, durationText, moneyText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { paintStatus, statusText } from '../display/status-text.ts'
import type { Style } from '../display/style.ts'
import { type Column, table } from '../display/table.ts'
import { shortId } from './find-run.ts'

interface Page {
  readonly width: number
  readonly style: Style
}

/** Two runs beside each other: figures, settings that differ, and how alike their turns are. */
export function comparisonText(comparison: Comparison, page: Page): string {
  const { style } = page
  const { a, b, comparable, reasons, settings, turns, sharedTurns } = comparison
  const section = (title: string, body: string) => `\n${style.strong(title)}\n${body}`
  const runs = [
    { name: 'A', run: a },
    { name: 'B', run: b },
  ]
  return [
    ...runs.map(
      ({ name, run }) =>
        `${name}  ${shortId(run.id)}  ${paintStatus(statusText(run.status), run.status, style)}  ${inLine(run.title)}\n`,
    ),
    '\n',
    table(comparison.metrics, metricColumns, page),
    ...(comparable
      ? []
      : [`\n${reasons.map((reason) => style.waiting(`Not comparable: ${inLine(reason)}`)).join('\n')}\n`]),
    ...(settings.length === 0
      ? []
      : [section('Settings that differ', table(settings, settingColumns, page))]),
    ...(turns.length === 0 ? [] : [section('Turns', table(turns, turnColumns(sharedTurns), page))]),
  ].join('')
}

const metricNames: Readonly<Record<ComparedMetric['name'], string>> = {
  durationMs: 'duration',
  calls: 'calls',
  inputTokens: 'tokens in',
  outputTokens: 'tokens out',
  costUsd: 'cost',
  turns: 'turns',
  refusals: 'refusals',
  turnLatencyP50Ms: 'median turn',
}

function amountText(name: ComparedMetric['name'], amount: number | null): string {
  if (amount === null) return '—'
  if (name.endsWith('Ms')) return durationText(Math.round(amount))
  return name === 'costUsd' ? moneyText(amount) : countText(amount)
}

/** `+1.2 s`; nothing where nothing changed. */
function deltaText({ name, delta, ratio }: ComparedMetric): string {
  if (delta === null || delta === 0) return ''
  const percent =
    ratio === null ? '' : ` (${ratio < 1 ? '−' : '+'}${Math.round(Math.abs(ratio - 1) * 100)} %)`
  return `${delta < 0 ? '−' : '+'}${amountText(name, Math.abs(delta))}${percent}`
}

const metricColumns: readonly Column<ComparedMetric>[] = [
  { title: '', text: ({ name }) => metricNames[name] ?? inLine(name) },
  { title: 'A', text: ({ name, a }) => amountText(name, a), align: 'right' },
  { title: 'B', text: ({ name, b }) => amountText(name, b), align: 'right' },
  { title: 'CHANGE', text: deltaText, align: 'right' },
  {
    title: '',
    text: ({ verdict }) => (verdict === 'same' || verdict === 'unknown' ? '' : verdict),
    paint: (text, { verdict }, style) => (verdict === 'better' ? style.good(text) : style.bad(text)),
  },
]

const valueWidth = 24
const valueText = (value: unknown): string => {
  const text = inLine(typeof value === 'string' ? value : JSON.stringify(value ?? null))
  return text.length > valueWidth ? `${text.slice(0, valueWidth - 1)}…` : text
}

const settingColumns: readonly Column<DifferingSetting>[] = [
  { title: 'SETTING', text: ({ path }) => inLine(path), isFlexible: true },
  { title: 'A', text: ({ a }) => valueText(a) },
  { title: 'B', text: ({ b }) => valueText(b) },
]

const turnColumns = (shared: number): readonly Column<ComparedTurn>[] => [
  { title: 'TURN', text: ({ index }) => String(index + 1), align: 'right' },
  { title: 'A', text: ({ a }) => inLine(a?.speaker ?? '—') },
  { title: 'B', text: ({ b }) => inLine(b?.speaker ?? '—') },
  { title: 'ALIKE', text: (turn) => alikeText(turn, shared), align: 'right' },
  { title: 'B SAYS', text: ({ b }) => inLine(b?.text.slice(0, 200) ?? ''), isFlexible: true, givesWay: 1 },
]

const alikeText = ({ index, similarity }: ComparedTurn, shared: number): string =>
  index < shared ? 'shared' : similarity === null ? '—' : `${Math.round(similarity * 100)} %`
