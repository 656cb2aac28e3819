import { FlaskConical } from 'lucide-react'
import { Tooltip } from '../../../components/tooltip.tsx'

/** So that nobody takes what a simulated model wrote for an answer. */
export const SimulatedMark = () => (
  <Tooltip text="Written by a simulated model: it shows how a debate runs, not what is right.">
    <span className="inline-flex h-6 items-center gap-1.5 rounded-full bg-waiting-soft px-2 text-xs font-medium text-waiting">
      <FlaskConical className="size-3.5" aria-hidden />
      Simulated: no real model spoke
    </span>
  </Tooltip>
)
