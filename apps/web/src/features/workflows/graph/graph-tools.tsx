import { Maximize, Minus, Plus } from 'lucide-react'
import { IconButton } from '../../../components/icon-button.tsx'

interface Props {
  readonly onZoom: (factor: number) => void
  readonly onFit: () => void
}

const step = 1.3

/** Closer, further, all of it. */
export const GraphTools = ({ onZoom, onFit }: Props) => (
  <div className="absolute right-2 bottom-2 z-10 flex rounded-md border border-line bg-raised shadow-raised">
    <IconButton icon={Minus} label="Zoom out" onClick={() => onZoom(1 / step)} />
    <IconButton icon={Plus} label="Zoom in" onClick={() => onZoom(step)} />
    <IconButton icon={Maximize} label="Show all steps" onClick={onFit} />
  </div>
)
