import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import clsx from 'clsx'
import { memo, use } from 'react'
import { GraphContext } from './graph-context.ts'
import type { PlacedNode } from './lay-out.ts'
import { StepCard } from './step-card.tsx'
import { stepStatusLooks } from './step-status-look.ts'
import { TriggerCard } from './trigger-card.tsx'

type Props = NodeProps<Node<{ readonly placed: PlacedNode }>>

const In = () => <Handle type="target" position={Position.Top} isConnectable={false} />
const Out = () => <Handle type="source" position={Position.Bottom} isConnectable={false} />

const TriggerNode = memo(function TriggerNode(_: Props) {
  const context = use(GraphContext)
  return (
    <>
      {context !== null && <TriggerCard trigger={context.trigger} />}
      <Out />
    </>
  )
})

const StepNode = memo(function StepNode({ data: { placed } }: Props) {
  const context = use(GraphContext)
  if (placed.kind !== 'step' || context === null) return null
  const { step } = placed
  return (
    <>
      <In />
      <StepCard
        step={step}
        state={context.states?.get(step.id)}
        isSelected={step.id === context.selectedId}
        onSelect={context.onSelect}
      />
      <Out />
    </>
  )
})

const FrameNode = memo(function FrameNode({ data: { placed } }: Props) {
  const context = use(GraphContext)
  if (placed.kind !== 'frame' || context === null) return null
  const { step } = placed
  const state = context.states?.get(step.id)
  return (
    <>
      <In />
      <div
        className={clsx(
          'h-full rounded-lg border bg-sunken',
          state === undefined ? 'border-line-strong/60' : stepStatusLooks[state.status].line,
        )}
      >
        <StepCard
          step={step}
          state={state}
          isSelected={step.id === context.selectedId}
          onSelect={context.onSelect}
          isHead
        />
      </div>
      <Out />
    </>
  )
})

const BranchNode = ({ data: { placed } }: Props) =>
  placed.kind === 'branch' ? (
    <>
      <In />
      <span className="flex h-full items-center justify-center rounded-full border border-line bg-surface text-xs font-medium text-muted">
        {placed.label}
      </span>
      <Out />
    </>
  ) : null

const JoinNode = () => (
  <>
    <In />
    <span className="block size-full rounded-full bg-line-strong" />
    <Out />
  </>
)

/** How each kind of thing in the picture is drawn. */
export const nodeTypes = {
  trigger: TriggerNode,
  step: StepNode,
  frame: FrameNode,
  branch: BranchNode,
  join: JoinNode,
}
