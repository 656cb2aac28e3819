import type { MouseEvent } from 'react'

interface Props {
  readonly isChecked: boolean
  readonly label: string
  /** With the click, since Shift picks a range. */
  readonly onPick: (event: MouseEvent) => void
}

/** A checkbox for rows of long tables: the browser's own, since hundreds come and go while one scrolls. */
export const RowCheckbox = ({ isChecked, label, onPick }: Props) => (
  <input
    type="checkbox"
    aria-label={label}
    checked={isChecked}
    onClick={onPick}
    onChange={() => {}}
    className="size-4 shrink-0 accent-accent"
  />
)
