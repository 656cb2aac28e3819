import type { Node, Stage } from './node.ts'

/** What an expression sees at a place: the whole context, what stands under `steps`, or anything else. */
type Focus = 'root' | 'steps' | 'other'

export interface Reads {
  readonly roots: readonly string[]
  readonly steps: readonly string[]
  readonly readsAllSteps: boolean
  /** There is no $eval: what text from outside says is never an expression. */
  readonly callsEval: boolean
}

/** All that a context may hold: read where an expression takes the context as a whole. */
const everyRoot = ['trigger', 'inputs', 'steps', 'run', 'workflow', 'now', 'item', 'index']

/** Functions that take what they stand in when they are given less than this. */
const takesFocus: ReadonlyMap<unknown, number> = new Map([
  ['string', 1],
  ['boolean', 1],
  ['not', 1],
  ['keys', 1],
  ['spread', 1],
  ['lookup', 2],
  ['each', 2],
  ['sift', 2],
])

/**
 * Follows what names mean: in `trigger.body.items[price > 3]` only `trigger` is read from the context, and `$$.steps.ask`,
 * `$.steps.ask` and `(steps).ask` read the same.
 */
export function whatIsRead(tree: Node): Reads {
  const roots = new Set<string>()
  const steps = new Set<string>()
  let readsAllSteps = false
  let callsEval = false

  /** A value goes where nobody can follow it. */
  const spend = (focus: Focus): void => {
    if (focus === 'root') for (const name of everyRoot) roots.add(name)
    if (focus !== 'other') readsAllSteps = true
  }
  const visit = (node: Node | undefined, focus: Focus): void => {
    if (node !== undefined) spend(look(node, focus))
  }
  const visitAll = (nodes: readonly Node[] | undefined, focus: Focus): void => {
    for (const node of nodes ?? []) visit(node, focus)
  }
  const visitPairs = (pairs: Node['lhs'], focus: Focus): void => {
    if (Array.isArray(pairs)) for (const pair of pairs) visitAll(pair, focus)
  }
  const visitStages = (stages: readonly Stage[] | undefined, focus: Focus): void => {
    for (const { expr } of stages ?? []) visit(expr, focus)
  }

  const nameIn = (name: string, focus: Focus): Focus => {
    if (focus === 'root') roots.add(name)
    if (focus === 'steps') steps.add(name)
    return focus === 'root' && name === 'steps' ? 'steps' : 'other'
  }
  const pathFrom = (path: Node, start: Focus): Focus => {
    let focus = start
    for (const step of path.steps ?? []) {
      const found = look(step, focus)
      visitStages(step.stages, found)
      if (step.focus === undefined) focus = found
    }
    return focus
  }
  const call = ({ procedure, arguments: given = [] }: Node, focus: Focus): Focus => {
    const target = procedure?.type === 'path' ? procedure.steps?.[0] : procedure
    if (target?.type === 'variable') {
      if (target.value === 'eval') callsEval = true
      if (given.length < (takesFocus.get(target.value) ?? 0)) spend(focus)
    } else visit(procedure, focus)
    visitAll(given, focus)
    return 'other'
  }

  /** Looks at a node and everything in it; the answer is what its value is. */
  const look = (node: Node, focus: Focus): Focus => {
    const found = lookAt(node, focus)
    visitStages(node.predicate, found)
    if (node.group === undefined) return found
    visitPairs(node.group.lhs, found)
    return 'other'
  }
  const lookAt = (node: Node, focus: Focus): Focus => {
    switch (node.type) {
      case 'path':
        return pathFrom(node, focus)
      case 'name':
        return nameIn(String(node.value), focus)
      case 'variable':
        return node.value === '$' ? 'root' : node.value === '' ? focus : 'other'
      case 'wildcard':
      case 'descendant':
        spend(focus)
        return 'other'
      case 'block': {
        const [last, ...before] = [...(node.expressions ?? [])].reverse()
        visitAll(before, focus)
        return last === undefined ? 'other' : look(last, focus)
      }
      case 'parent':
        // Nobody keeps count of parents here: at most it is all there is.
        spend('root')
        return 'other'
      case 'function':
      case 'partial':
        return call(node, focus)
      case 'sort':
        for (const { expression } of node.terms ?? []) visit(expression, focus)
        return focus
      case 'transform':
        // A function: what it is given is not known here.
        for (const part of [node.pattern, node.update, node.delete]) visit(part, 'other')
        return 'other'
      default:
        visitPairs(node.lhs, focus)
        if (node.lhs !== undefined && 'type' in node.lhs && node.type !== 'bind') visit(node.lhs, focus)
        for (const part of [node.rhs, node.expression, node.body, node.condition, node.then, node.else])
          visit(part, focus)
        visitAll(node.expressions, focus)
        return 'other'
    }
  }

  visit(tree, 'root')
  return { roots: [...roots], steps: [...steps], readsAllSteps, callsEval }
}
