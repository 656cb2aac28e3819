import type { Step } from '@workbench/client/models'
import { inLine } from '../display/in-line.ts'
import type { Style } from '../display/style.ts'

interface Placed {
  readonly depth: number
  /** `then`, `else` or what is done for each item; null at the top. */
  readonly step: Step | null
  readonly label: string
}

/** Steps one below the other, nested ones further in. */
export function stepOutline(steps: readonly Step[], style: Style): readonly string[] {
  const placed = placedSteps(steps, 0)
  const width = Math.max(0, ...placed.map(({ depth, label }) => depth * 2 + label.length))
  return placed.map(({ depth, step, label }) => {
    const indent = '  '.repeat(depth)
    if (step === null) return style.faint(`${indent}${label}`)
    const gist = inLine(gistOf(step)).slice(0, 80)
    const fill = ' '.repeat(width - depth * 2 - label.length + 2)
    return `${indent}${label}${fill}${style.faint(`${step.type}${gist === '' ? '' : `  ${gist}`}`)}`
  })
}

function placedSteps(steps: readonly Step[], depth: number): readonly Placed[] {
  return steps.flatMap((step) => [
    { depth, step, label: step.id },
    ...(step.type === 'condition'
      ? [...branch('then', step.then, depth), ...branch('else', step.else ?? [], depth)]
      : []),
    ...(step.type === 'forEach' ? placedSteps(step.steps, depth + 1) : []),
  ])
}

const branch = (label: string, steps: readonly Step[], depth: number): readonly Placed[] =>
  steps.length === 0 ? [] : [{ depth: depth + 1, step: null, label }, ...placedSteps(steps, depth + 2)]

function gistOf(step: Step): string {
  switch (step.type) {
    case 'condition':
    case 'transform':
      return step.expression
    case 'forEach':
      return step.items
    case 'httpRequest':
      return `${step.method} ${step.url}`
    case 'sendMessage':
      return `${step.channel}: ${step.text}`
    case 'persistRecord':
      return `${step.collection}${step.key === undefined ? '' : ` ${step.key}`}`
    case 'approval':
      return step.title
    case 'delay':
      return `${step.durationMs} ms`
    default:
      return ''
  }
}
