import clsx from 'clsx'
import type { CSSProperties, ReactNode } from 'react'
import { type Side, sides } from './compare-search.ts'

interface Props {
  /** One for each column, in their order. */
  readonly cells: readonly ReactNode[]
  /** The column beside the first where there is room for two only. */
  readonly shown: Side
}

/**
 * Columns beside each other. Where the window is narrow the first and one other stand below each other; more than fit
 * run out of their frame (`SideFrame`), and the first stays in sight.
 */
export const SideGrid = ({ cells, shown }: Props) => (
  <div
    style={{ '--columns': cells.length } as CSSProperties}
    className={clsx(
      'grid grid-cols-1 gap-3',
      cells.length > 2
        ? 'desktop:grid-cols-[repeat(var(--columns),minmax(20rem,1fr))]'
        : 'desktop:grid-cols-[repeat(var(--columns),minmax(0,1fr))]',
    )}
  >
    {cells.map((cell, place) => {
      const side = sides[place] ?? 'f'
      return (
        <div
          key={side}
          className={clsx(
            'grid min-w-0',
            side !== 'a' && side !== shown && 'max-desktop:hidden',
            side === 'a' &&
              cells.length > 2 &&
              'desktop:sticky desktop:left-0 desktop:z-10 desktop:bg-canvas',
          )}
        >
          {cell}
        </div>
      )
    })}
  </div>
)
