import { Checkbox as Base } from '@base-ui/react/checkbox'
import { Check, Minus } from 'lucide-react'
import { useId } from 'react'

interface Props {
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
  /** Some of what it stands for are checked. */
  readonly isMixed?: boolean
  readonly label: string
  /** The label is shown beside it; otherwise it is there for those who don't see the page only. */
  readonly isLabelShown?: boolean
}

export function Checkbox({ isChecked, onChange, isMixed = false, label, isLabelShown = false }: Props) {
  const id = useId()
  const box = (
    <Base.Root
      id={id}
      checked={isChecked}
      indeterminate={isMixed}
      onCheckedChange={onChange}
      {...(!isLabelShown && { 'aria-label': label })}
      className="flex size-4 shrink-0 items-center justify-center rounded-sm border border-line-strong bg-surface text-on-accent data-checked:border-accent data-checked:bg-accent data-indeterminate:border-accent data-indeterminate:bg-accent"
    >
      <Base.Indicator className="data-unchecked:hidden">
        {isMixed ? <Minus className="size-3" aria-hidden /> : <Check className="size-3" aria-hidden />}
      </Base.Indicator>
    </Base.Root>
  )
  if (!isLabelShown) return box
  return (
    <label htmlFor={id} className="inline-flex items-center gap-2 text-base">
      {box}
      {label}
    </label>
  )
}
