import clsx from 'clsx'
import { ChevronRight, CircleAlert, GripVertical } from 'lucide-react'
import { type KeyboardEvent, memo } from 'react'
import { Tag } from '../../../../components/tag.tsx'
import { stepGist } from '../../graph/step-gist.ts'
import { stepLook } from '../../graph/step-look.ts'
import type { StepDraft } from '../workflow-shapes.ts'
import { StepForm } from './step-form.tsx'
import { StepMenu } from './step-menu.tsx'
import { useStepMoves } from './step-moves.ts'
import type { Direction } from './step-tree.ts'

interface Props {
  readonly step: StepDraft
  readonly path: string
  readonly isOpen: boolean
  readonly isDragged: boolean
  readonly hasFault: boolean
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** A step: one line, and its form when it is chosen. */
export const StepRow = memo(({ step, path, isOpen, isDragged, hasFault }: Props) => {
  const moves = useStepMoves()
  const { icon: Icon, title } = stepLook(step.type)
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.altKey ? directions[event.key] : undefined
    const isCopy = event.altKey && event.code === 'KeyD'
    if (direction !== undefined) moves.onMoveTowards(path, direction)
    else if (isCopy) moves.onDuplicate(path)
    else if (event.key === 'Delete') moves.onRemove(path)
    else return
    event.preventDefault()
  }
  return (
    <div
      data-step-row={step.id}
      className={clsx(
        // Not below the lines that stay on top.
        'min-w-0 scroll-mt-28 scroll-mb-20 rounded-lg border bg-surface shadow-raised',
        isOpen ? 'border-accent-ink' : hasFault ? 'border-failed' : 'border-line',
        isDragged && 'opacity-50',
      )}
    >
      <div className="flex min-w-0 items-center gap-1 pr-1.5">
        <span
          draggable
          aria-hidden
          title="Drag to move"
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move'
            event.dataTransfer.setData('text/plain', step.id)
            // The list must not change while the drag begins, or the browser ends it.
            setTimeout(() => moves.onDrag(path))
          }}
          onDragEnd={() => moves.onDrag(null)}
          className="flex h-10 w-6 shrink-0 cursor-grab items-center justify-center text-muted max-tablet:hidden"
        >
          <GripVertical className="size-3.5" />
        </span>
        <button
          type="button"
          data-row
          data-step-head={step.id}
          aria-expanded={isOpen}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowRight Alt+ArrowLeft Alt+D Delete"
          onClick={() => moves.onSelect(isOpen ? null : step.id)}
          onKeyDown={onKeyDown}
          className="flex min-h-10 min-w-0 flex-1 items-center gap-2.5 rounded-md text-left max-tablet:pl-3"
        >
          <Icon className="size-4 shrink-0 text-muted" aria-hidden />
          <span className="flex min-w-0 flex-1 items-baseline gap-2">
            <bdi className="max-w-3/5 shrink-0 truncate font-medium">
              {typeof step.name === 'string' && step.name !== '' ? step.name : step.id}
            </bdi>
            <bdi className="min-w-0 truncate text-sm text-muted">{stepGist(step) || title}</bdi>
          </span>
          {typeof step.when === 'string' && <Tag>when</Tag>}
          {hasFault && (
            <CircleAlert role="img" aria-label="Has a fault" className="size-4 shrink-0 text-failed" />
          )}
          <ChevronRight
            className={clsx(
              'size-3.5 shrink-0 text-muted transition-transform duration-100',
              isOpen && 'rotate-90',
            )}
            aria-hidden
          />
        </button>
        <StepMenu path={path} id={step.id} />
      </div>
      {isOpen && (
        <section data-step-form={step.id} aria-label={`Step ${step.id}`} className="border-t border-line">
          <StepForm
            step={step}
            path={path}
            onChange={(changes) => moves.onChange(path, changes)}
            onRename={(id) => moves.onRename(path, id)}
          />
        </section>
      )}
    </div>
  )
})
