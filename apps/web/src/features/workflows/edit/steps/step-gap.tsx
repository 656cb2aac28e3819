import clsx from 'clsx'
import { type DragEvent, memo, useState } from 'react'
import { AddStep } from './add-step.tsx'
import { useStepMoves } from './step-moves.ts'
import { pathOf } from './step-tree.ts'

interface Props {
  /** Path of the list, and the place in it. */
  readonly list: string
  readonly index: number
  /** For those who don't see it; null: something else adds steps here. */
  readonly where: string | null
  /** Path of the step that is dragged. */
  readonly dragged: string | null
}

/** The place between two steps: another one is put in here, by a press or by letting go of it. */
export const StepGap = memo(({ list, index, where, dragged }: Props) => {
  const { onMove, onDrag } = useStepMoves()
  const [isOver, setIsOver] = useState(false)
  // A step does not fit into itself.
  const isOpen = dragged !== null && !`${list}.`.startsWith(`${dragged}.`)
  const onDragOver = (event: DragEvent) => {
    if (!isOpen) return
    event.preventDefault()
    setIsOver(true)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    if (dragged !== null) onMove(dragged, { list, index })
    onDrag(null)
  }
  return (
    <li
      data-gap={pathOf({ list, index })}
      onDragOver={onDragOver}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
      className={clsx('group/gap relative flex items-center justify-center', isOpen ? 'h-6' : 'h-2.5')}
    >
      <span
        className={clsx(
          'absolute inset-x-0 top-1/2 h-0.5 -translate-y-1/2 rounded-full',
          isOver ? 'bg-accent-ink' : isOpen && 'bg-line',
        )}
      />
      {dragged === null && where !== null && (
        <span className="z-10 opacity-0 group-hover/gap:opacity-100 focus-within:opacity-100 has-data-popup-open:opacity-100">
          <AddStep list={list} index={index} where={where} isSmall />
        </span>
      )}
    </li>
  )
})
