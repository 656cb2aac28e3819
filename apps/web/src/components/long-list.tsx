import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'

interface Props<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly render: (item: Item) => ReactNode
  /** Shown at first, and added with every press. */
  readonly step?: number
}

/** The beginning of a list that may be thousands long, and more of it when asked for. */
export function LongList<Item>({ items, keyOf, render, step = 50 }: Props<Item>) {
  const [shown, setShown] = useState(step)
  const left = items.length - shown
  // The same key twice, e.g. a file that was dropped again, must not confuse the list.
  const rows = items.slice(0, shown).map((item, place) => ({ item, key: `${place} ${keyOf(item)}` }))
  return (
    <>
      <ul className="flex flex-col">
        {rows.map(({ item, key }) => (
          <li key={key} className="min-w-0">
            {render(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button variant="ghost" onClick={() => setShown(shown + step * 4)}>
          {Math.min(left, step * 4).toLocaleString('en-US')} more of {left.toLocaleString('en-US')}
        </Button>
      )}
    </>
  )
}
