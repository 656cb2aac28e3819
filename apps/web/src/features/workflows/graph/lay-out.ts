import { type AnyStep, nestedSteps } from './step-tree.ts'

/** Something in the picture at its place, in its own pixels; x and y are of its upper left corner. */
interface Placed {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** How deep it is nested in frames: what lies deeper lies above. */
  readonly depth: number
}

export type PlacedNode = Placed &
  (
    | { readonly kind: 'trigger' }
    | { readonly kind: 'step'; readonly step: AnyStep }
    /** A forEach: its own card at the top, what it repeats within. */
    | { readonly kind: 'frame'; readonly step: AnyStep }
    /** The beginning of a way that a condition may go. */
    | { readonly kind: 'branch'; readonly label: string }
    /** Where the ways come together again. */
    | { readonly kind: 'join' }
  )

export interface PlacedEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly depth: number
  /** The step that is reached by it; lights up with it. */
  readonly leadsTo: string | null
  /** Of a way without steps: the first step of the other way; where there is no such thing, null. */
  readonly insteadOf: string | null
}

export interface Layout {
  /** In the order in which they are read. */
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
  readonly width: number
  readonly height: number
}

const cardSize = { width: 264, height: 60 }
const triggerSize = { width: 264, height: 40 }
const branchSize = { width: 52, height: 22 }
const joinSize = { width: 8, height: 8 }
const gap = { below: 32, beside: 40, near: 18 }
const framePadding = 20

// No id of a step has a colon.
const triggerId = ':trigger'

/**
 * Steps from top to bottom below their trigger: the ways of a condition side by side, a forEach as a frame. It places
 * everything in one walk, so that hundreds of steps take no time.
 */
export function layOut(steps: readonly AnyStep[]): Layout {
  const nodes: PlacedNode[] = []
  const edges: PlacedEdge[] = []
  const width = Math.max(widthOf(steps), triggerSize.width)
  const middle = width / 2
  nodes.push({
    id: triggerId,
    kind: 'trigger',
    ...triggerSize,
    x: middle - triggerSize.width / 2,
    y: 0,
    depth: 0,
  })
  const emptyWays = new Map<string, string>()
  const connect = (from: readonly string[], to: string, depth: number, leadsTo: string | null) => {
    for (const each of from) {
      const insteadOf = emptyWays.get(to) ?? emptyWays.get(each) ?? null
      edges.push({ id: `${each}>${to}`, from: each, to, depth, leadsTo, insteadOf })
    }
  }

  /** @returns where it ends, and what leads on from there. */
  function place(list: readonly AnyStep[], x: number, top: number, before: Ends, depth: number): Placement {
    let y = top
    let ends = before
    for (const [index, step] of list.entries()) {
      const isLast = index === list.length - 1
      const card = { x: x - cardSize.width / 2, y, ...cardSize, depth }
      if (step.type === 'forEach') {
        const size = frameSize(step)
        const frame = { id: step.id, x: x - size.width / 2, y, ...size, depth }
        nodes.push({ kind: 'frame', step, ...frame })
        connect(ends, step.id, depth, step.id)
        place(nestedSteps(step)[0]?.steps ?? [], x, y + cardSize.height + framePadding, [], depth + 1)
        y += size.height
        ends = [step.id]
      } else if (step.type === 'condition') {
        nodes.push({ kind: 'step', id: step.id, step, ...card })
        connect(ends, step.id, depth, step.id)
        const fork = placeBranches(step, x, y + cardSize.height, depth, isLast)
        y = fork.bottom
        ends = fork.ends
      } else {
        nodes.push({ kind: 'step', id: step.id, step, ...card })
        connect(ends, step.id, depth, step.id)
        y += cardSize.height
        ends = [step.id]
      }
      if (!isLast) y += gap.below
    }
    return { bottom: y, ends }
  }

  function placeBranches(step: AnyStep, x: number, top: number, depth: number, isLast: boolean): Placement {
    const branches = shownBranches(step, isLast)
    const total = branchesWidth(branches)
    const start = top + gap.near
    let left = x - total / 2
    let bottom = start
    const ends: string[] = []
    for (const { field, label, steps } of branches) {
      const columnWidth = branchWidth(steps)
      const columnX = left + columnWidth / 2
      const id = `${step.id}:${field}`
      nodes.push({
        id,
        kind: 'branch',
        label,
        x: columnX - branchSize.width / 2,
        y: start,
        ...branchSize,
        depth,
      })
      const other = branches.find((branch) => branch.field !== field)?.steps[0]
      if (steps.length === 0 && other !== undefined) emptyWays.set(id, other.id)
      connect([step.id], id, depth, steps[0]?.id ?? null)
      const inner = place(steps, columnX, start + branchSize.height + gap.near, [id], depth)
      bottom = Math.max(bottom, steps.length === 0 ? start + branchSize.height : inner.bottom)
      ends.push(...inner.ends)
      left += columnWidth + gap.beside
    }
    if (isLast || branches.length === 0) return { bottom, ends: branches.length === 0 ? [step.id] : ends }
    const join = `${step.id}:join`
    const y = bottom + gap.near
    nodes.push({ id: join, kind: 'join', x: x - joinSize.width / 2, y, ...joinSize, depth })
    connect(ends, join, depth, null)
    return { bottom: y + joinSize.height - gap.below + gap.near, ends: [join] }
  }

  const { bottom } = place(steps, middle, triggerSize.height + gap.below, [triggerId], 0)
  return { nodes, edges, width, height: steps.length === 0 ? triggerSize.height : bottom }
}

type Ends = readonly string[]

interface Placement {
  readonly bottom: number
  readonly ends: Ends
}

/** A way without steps is shown when something follows, since it leads there. */
const shownBranches = (step: AnyStep, isLast: boolean) =>
  nestedSteps(step).filter(({ steps }) => steps.length > 0 || !isLast)

const branchWidth = (steps: readonly AnyStep[]) => (steps.length === 0 ? branchSize.width : widthOf(steps))

const branchesWidth = (branches: ReturnType<typeof shownBranches>) =>
  branches.reduce((sum, { steps }) => sum + branchWidth(steps), 0) +
  gap.beside * Math.max(0, branches.length - 1)

const widthOf = (steps: readonly AnyStep[]): number =>
  steps.reduce(
    (widest, step, index) => Math.max(widest, stepWidth(step, index === steps.length - 1)),
    cardSize.width,
  )

function stepWidth(step: AnyStep, isLast: boolean): number {
  if (step.type === 'condition') return branchesWidth(shownBranches(step, isLast))
  if (step.type === 'forEach') return frameSize(step).width
  return cardSize.width
}

/** A condition in the middle of its ways takes as much on both sides as the wider one. */
function frameSize(step: AnyStep) {
  const inner = nestedSteps(step)[0]?.steps ?? []
  const height = inner.length === 0 ? 0 : heightOf(inner) + 2 * framePadding
  return { width: widthOf(inner) + 2 * framePadding, height: cardSize.height + height }
}

const heightOf = (steps: readonly AnyStep[]): number =>
  steps.reduce((sum, step, index) => {
    const isLast = index === steps.length - 1
    return sum + stepHeight(step, isLast) + (isLast ? 0 : gap.below)
  }, 0)

function stepHeight(step: AnyStep, isLast: boolean): number {
  if (step.type === 'forEach') return frameSize(step).height
  if (step.type !== 'condition') return cardSize.height
  const branches = shownBranches(step, isLast)
  if (branches.length === 0) return cardSize.height
  const tallest = Math.max(
    ...branches.map(({ steps }) => (steps.length === 0 ? 0 : gap.near + heightOf(steps))),
  )
  const ways = gap.near + branchSize.height + tallest
  // Below the ways come together, and what follows is as near as that.
  return cardSize.height + ways + (isLast ? 0 : gap.near + joinSize.height - gap.below + gap.near)
}
