import { Braces } from 'lucide-react'
import { Button } from '../../../../components/button.tsx'
import { Menu, MenuItem } from '../../../../components/menu.tsx'
import type { SeenNames } from '../steps/step-names.ts'

interface Props {
  /** The label of the field. */
  readonly label: string
  readonly groups: readonly SeenNames[]
  readonly onInsert: (name: string) => void
}

/** Names that an expression may use, put in at the caret. */
export const InsertMenu = ({ label, groups, onInsert }: Props) => (
  <Menu
    trigger={
      <Button variant="ghost" isSquare aria-label={`Insert a name: ${label}`} title="Insert a name">
        <Braces aria-hidden />
      </Button>
    }
  >
    <Names groups={groups} onInsert={onInsert} />
  </Menu>
)

/** There are hundreds in a large workflow: they are made when somebody opens the menu. */
const Names = ({ groups, onInsert }: Omit<Props, 'label'>) =>
  groups.map(({ group, names }) => (
    <fieldset key={group} aria-label={group} className="pb-1">
      <p aria-hidden className="px-2.5 pt-1.5 pb-0.5 text-xs font-medium text-muted">
        {group}
      </p>
      {names.map(({ text, hint }) => (
        <MenuItem key={text} onSelect={() => onInsert(text)}>
          <span className="flex min-w-0 flex-1 items-baseline justify-between gap-6">
            <bdi className="font-mono text-sm">{text}</bdi>
            <bdi className="max-w-40 truncate text-xs text-muted">{hint}</bdi>
          </span>
        </MenuItem>
      ))}
    </fieldset>
  ))
