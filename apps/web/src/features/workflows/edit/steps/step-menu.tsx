import {
  ArrowDown,
  ArrowUp,
  CopyPlus,
  Ellipsis,
  IndentDecrease,
  IndentIncrease,
  type LucideIcon,
  Trash2,
} from 'lucide-react'
import { Button } from '../../../../components/button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../../../components/menu.tsx'
import { useStepMoves } from './step-moves.ts'
import { type Direction, placeTowards } from './step-tree.ts'

const ways: readonly {
  readonly direction: Direction
  readonly label: string
  readonly keys: string
  readonly icon: LucideIcon
}[] = [
  { direction: 'up', label: 'Move up', keys: 'Alt ↑', icon: ArrowUp },
  { direction: 'down', label: 'Move down', keys: 'Alt ↓', icon: ArrowDown },
  { direction: 'in', label: 'Into the step above', keys: 'Alt →', icon: IndentIncrease },
  { direction: 'out', label: 'Out of the step around it', keys: 'Alt ←', icon: IndentDecrease },
]

/** What can be done to a step as a whole. */
export const StepMenu = ({ path, id }: { readonly path: string; readonly id: string }) => (
  <Menu
    trigger={
      <Button variant="ghost" isSquare aria-label={`Actions: ${id}`}>
        <Ellipsis aria-hidden />
      </Button>
    }
  >
    <Actions path={path} />
  </Menu>
)

function Actions({ path }: { readonly path: string }) {
  const { catalogue, present, onMoveTowards, onDuplicate, onRemove } = useStepMoves()
  return (
    <>
      {ways.map(({ direction, label, keys, icon }) => (
        <MenuItem
          key={direction}
          icon={icon}
          isDisabled={placeTowards(present(), path, direction, catalogue) === null}
          onSelect={() => onMoveTowards(path, direction)}
        >
          <Action label={label} keys={keys} />
        </MenuItem>
      ))}
      <MenuItem icon={CopyPlus} onSelect={() => onDuplicate(path)}>
        <Action label="Duplicate" keys="Alt D" />
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={Trash2} isDanger onSelect={() => onRemove(path)}>
        <Action label="Remove" keys="Delete" />
      </MenuItem>
    </>
  )
}

const Action = ({ label, keys }: { readonly label: string; readonly keys: string }) => (
  <span className="flex flex-1 justify-between gap-6">
    {label}
    <span className="text-sm text-muted">{keys}</span>
  </span>
)
