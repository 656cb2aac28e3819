import { Chip } from '../../components/chip.tsx'
import type { Side } from './compare-search.ts'

interface Props {
  /** All but the first. */
  readonly others: readonly Side[]
  readonly shown: Side
  readonly onShow: (side: Side) => void
}

/** Which run stands beside A where there is room for two only. */
export const SidePager = ({ others, shown, onShow }: Props) => (
  <fieldset className="sticky top-12 z-20 flex items-center gap-1.5 bg-canvas py-2 desktop:hidden">
    <legend className="sr-only">Run beside A</legend>
    <span aria-hidden className="text-sm text-muted">
      A beside
    </span>
    {others.map((side) => (
      <Chip key={side} isOn={side === shown} onChange={() => onShow(side)}>
        {side.toUpperCase()}
      </Chip>
    ))}
  </fieldset>
)
