/** The share of those for which it holds; null when there are none: an empty denominator is no zero. */
export const shareOf = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null =>
  items.length === 0 ? null : items.filter(holds).length / items.length
