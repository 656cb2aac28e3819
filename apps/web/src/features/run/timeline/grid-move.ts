import type { VisibleRow } from './visible-rows.ts'

/** What a key does in the grid: go to a row, fold or unfold one. */
export type GridMove =
  | { readonly kind: 'go'; readonly index: number }
  | { readonly kind: 'unfold' | 'fold'; readonly id: string }

const pageRows = 12

/**
 * Keys of a tree of rows, as the ARIA practices describe them.
 *
 * @param at - The present row; -1: none yet.
 * @returns null for a key that means nothing here.
 */
export function gridMove(key: string, rows: readonly VisibleRow[], at: number): GridMove | null {
  const last = rows.length - 1
  const go = (index: number): GridMove | null =>
    last < 0 ? null : { kind: 'go', index: Math.min(Math.max(index, 0), last) }
  const present = rows[at]
  switch (key) {
    case 'ArrowDown':
      return go(at + 1)
    case 'ArrowUp':
      return go(at === -1 ? last : at - 1)
    case 'Home':
      return go(0)
    case 'End':
      return go(last)
    case 'PageDown':
      return go(at + pageRows)
    case 'PageUp':
      return go(at - pageRows)
    case 'ArrowRight':
      if (present?.isUnfolded === false) return { kind: 'unfold', id: present.row.id }
      return present?.isUnfolded === true ? go(at + 1) : null
    case 'ArrowLeft': {
      if (present?.isUnfolded === true) return { kind: 'fold', id: present.row.id }
      const parent = rows.findIndex(({ row }) => row.id === present?.parentId)
      return parent === -1 ? null : go(parent)
    }
    default:
      return null
  }
}
