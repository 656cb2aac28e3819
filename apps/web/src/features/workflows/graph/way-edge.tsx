import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react'
import { edgePath } from './edge-path.ts'

export type WayEdge = Edge<{ readonly isFork: boolean }>

/** The line from a step to the next. */
const WayLine = ({ data, ...ends }: EdgeProps<WayEdge>) => (
  <BaseEdge path={edgePath(ends, data?.isFork === true)} interactionWidth={0} />
)

/** How each kind of line in the picture is drawn. */
export const edgeTypes = { way: WayLine }
