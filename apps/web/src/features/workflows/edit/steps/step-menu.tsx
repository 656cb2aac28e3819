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
import { useEditorMeans } from '../editor-means.ts'
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
export function StepMenu({ path, id }: { readonly path: string; readonly id: string }) {
  const { catalogue, content } = useEditorMeans()
  const { onMoveTowards, onDuplicate, onRemove } = useStepMoves()
  return (
    <Menu
      trigger={
        <Button variant="ghost" isSquare aria-label={`Actions: ${id}`}>
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      {ways.map(({ direction, label, keys, icon }) => (
        <MenuItem
          key={direction}
          icon={icon}
          isDisabled={placeTowards(content.steps, path, direction, catalogue) === null}
          onSelect={() => onMoveTowards(path, direction)}
        >
          <span className="flex flex-1 justify-between gap-6">
            {label}
            <span className="text-sm text-muted">{keys}</span>
          </span>
        </MenuItem>
      ))}
      <MenuItem icon={CopyPlus} onSelect={() => onDuplicate(path)}>
        <span className="flex flex-1 justify-between gap-6">
          Duplicate <span className="text-sm text-muted">Alt D</span>
        </span>
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={Trash2} isDanger onSelect={() => onRemove(path)}>
        <span className="flex flex-1 justify-between gap-6">
          Remove <span className="text-sm text-muted">Delete</span>
        </span>
      </MenuItem>
    </Menu>
  )
}
