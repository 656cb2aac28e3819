import type {
  ComparedMetric,
  ComparedTurn,
  Comparison,
  DifferingSetting,
  RunSummary,
} from '@workbench/client/models'
import { countText, durationText, moneyText, shareText } from '../display/amounts.ts'
import { cutMiddle } from '../display/cut-middle.ts'
import { inLine } from '../display/in-line.ts'
import { paintStatus, statusText } from '../display/status-text.ts'
import type { Style } from '../display/style.ts'
import { type Column, table } from '../display/table.ts'
import { wrapped } from '../display/word-wrap.ts'
import { shortId } from './short-id.ts'

interface Page {
  /** Columns; without an end in a pipe. */
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
    table(runs, runColumns, page),
    '\n',
    table(comparison.metrics.filter(isKnown), metricColumns, page),
    ...(comparable
      ? []
      : reasons.map(
          (reason) => `\n${style.waiting(wrapped(`Not comparable: ${inLine(reason)}`, page.width))}\n`,
        )),
    ...(settings.length === 0
      ? []
      : [section('Settings that differ', table(settings, settingColumns(page.width), page))]),
    ...(turns.length === 0 ? [] : [section('Turns', table(turns, turnColumns(sharedTurns), page))]),
  ].join('')
}

/** What neither of them has, such as stances in a debate without any, is no row. */
const isKnown = ({ a, b }: ComparedMetric): boolean => a !== null || b !== null

const runColumns: readonly Column<{ readonly name: string; readonly run: RunSummary }>[] = [
  { title: '', text: ({ name }) => name },
  { title: 'RUN', text: ({ run }) => shortId(run.id) },
  {
    title: 'STATUS',
    text: ({ run }) => statusText(run.status),
    paint: (text, { run }, style) => paintStatus(text, run.status, style),
  },
  { title: 'TITLE', text: ({ run }) => inLine(run.title), isFlexible: true },
]

function amountText(unit: ComparedMetric['unit'], amount: number | null): string {
  if (amount === null) return '—'
  switch (unit) {
    case 'ms':
      return durationText(Math.round(amount))
    case 'usd':
      return moneyText(amount)
    case 'share':
      return shareText(amount)
    case 'number':
      return String(Number(amount.toFixed(2))).replace('-', '−')
    case 'count':
    case 'tokens':
      return countText(amount)
  }
}

/** `+1.2 s (+20 %)`, of shares `+5 points`; nothing where nothing changed. */
function deltaText({ unit, delta, ratio }: ComparedMetric): string {
  if (delta === null || delta === 0) return ''
  const sign = delta < 0 ? '−' : '+'
  if (unit === 'share') return `${sign}${Number((Math.abs(delta) * 100).toFixed(1))} points`
  const percent =
    ratio === null ? '' : ` (${ratio < 1 ? '−' : '+'}${Math.round(Math.abs(ratio - 1) * 100)} %)`
  return `${sign}${amountText(unit, Math.abs(delta))}${unit === 'number' ? '' : percent}`
}

/** Where figures cannot be held against each other, none is called better. */
const metricColumns: readonly Column<ComparedMetric>[] = [
  { title: '', text: ({ title }) => inLine(title) },
  { title: 'A', text: ({ unit, a }) => amountText(unit, a), align: 'right' },
  { title: 'B', text: ({ unit, b }) => amountText(unit, b), align: 'right' },
  { title: 'CHANGE', text: deltaText, align: 'right' },
  {
    title: '',
    text: ({ verdict, isComparable }) =>
      !isComparable || verdict === 'same' || verdict === 'unknown' ? '' : verdict,
    paint: (text, { verdict }, style) => (verdict === 'better' ? style.good(text) : style.bad(text)),
  },
]

/** Values are long texts at times; what is left of a line is shared between the two of them. */
const settingColumns = (width: number): readonly Column<DifferingSetting>[] => {
  const room = Math.min(Math.max(Math.floor((width - 24) / 2), 8), 60)
  const valueText = (value: unknown) =>
    cutMiddle(inLine(typeof value === 'string' ? value : JSON.stringify(value ?? null)), room)
  return [
    { title: 'SETTING', text: ({ path }) => inLine(path), isFlexible: true },
    { title: 'A', text: ({ a }) => valueText(a) },
    { title: 'B', text: ({ b }) => valueText(b) },
  ]
}

const turnColumns = (shared: number): readonly Column<ComparedTurn>[] => [
  { title: 'TURN', text: ({ index }) => String(index + 1), align: 'right' },
  { title: 'SPEAKER', text: speakerText, isFlexible: true },
  { title: 'ALIKE', text: (turn) => alikeText(turn, shared), align: 'right' },
]

function speakerText({ a, b }: ComparedTurn): string {
  if (a !== null && b !== null && a.speaker === b.speaker) return inLine(a.speaker)
  return `${inLine(a?.speaker ?? '—')} / ${inLine(b?.speaker ?? '—')}`
}

const alikeText = ({ index, similarity }: ComparedTurn, shared: number): string =>
  index < shared ? 'shared' : similarity === null ? '—' : `${Math.round(similarity * 100)} %`
