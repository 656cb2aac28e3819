import { Plus } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Menu, MenuItem } from '../../../../components/menu.tsx'
import { stepLook } from '../../graph/step-look.ts'
import { useStepMoves } from './step-moves.ts'

interface Props {
  /** Path of the list, and the place in it. */
  readonly list: string
  readonly index: number
  /** Where it is put, for those who don't see it, e.g. "after debate". */
  readonly where: string
  /** Only a plus, for places between steps. */
  readonly isSmall?: boolean
}

/** Chooses the type of a step that is put in here. */
export function AddStep({ list, index, where, isSmall = false }: Props) {
  const trigger: ReactElement<React.ComponentProps<'button'>> = isSmall ? (
    <button
      type="button"
      aria-label={`Add a step ${where}`}
      className="flex size-5 items-center justify-center rounded-full border border-line bg-raised text-muted shadow-raised hover:border-line-strong hover:text-ink [&_svg]:size-3.5"
    >
      <Plus aria-hidden />
    </button>
  ) : (
    <Button variant="ghost" aria-label={`Add a step ${where}`}>
      <Plus aria-hidden />
      Add a step
    </Button>
  )
  return (
    <Menu trigger={trigger}>
      <Types list={list} index={index} />
    </Menu>
  )
}

function Types({ list, index }: Pick<Props, 'list' | 'index'>) {
  const { catalogue, onAdd } = useStepMoves()
  return catalogue.map((type) => (
    <MenuItem key={type.type} icon={stepLook(type.type).icon} onSelect={() => onAdd({ list, index }, type)}>
      <span className="flex max-w-72 flex-col">
        <span>{type.title}</span>
        <span className="text-sm text-muted">{type.description}</span>
      </span>
    </MenuItem>
  ))
}
