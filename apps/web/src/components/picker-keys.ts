import { entryAt } from './menu-keys.ts'

/**
 * Where a key leads in a list that stands in two columns, the first one filled first; up and down stop at its ends.
 * @param present - Index of the entry that Enter would take.
 * @returns undefined for a key that leads nowhere.
 */
export function pickedAfter(key: string, present: number, texts: readonly string[]): number | undefined {
  const last = texts.length - 1
  const rows = Math.ceil(texts.length / 2)
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, present - 1)
    case 'ArrowDown':
      return Math.min(last, present + 1)
    case 'ArrowLeft':
      return present >= rows ? present - rows : present
    case 'ArrowRight':
      return present < rows ? Math.min(last, present + rows) : present
    default:
      return entryAt(key, present, texts)
  }
}
