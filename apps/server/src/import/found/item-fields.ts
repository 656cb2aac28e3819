export type Item = Readonly<Record<string, unknown>>

export const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export interface ItemFields {
  /** The value under the first of these spellings that is there, and not blank if there is one; null is not there. */
  take(...spellings: string[]): unknown
  /** Fields that hold something and were not taken, in the order of the file. */
  left(): readonly string[]
}

/**
 * Reads an item's fields whatever way their names are written (`systemPrompt`, `system_prompt`, `System Prompt`), and
 * remembers which were read.
 *
 * @param ignored - Fields that say nothing worth a note.
 */
export function fieldsOf(item: Item, ignored: readonly string[] = []): ItemFields {
  const keyOf = new Map<string, string>()
  for (const key of Object.keys(item)) {
    const plain = plainKey(key)
    if (item[key] !== null && item[key] !== undefined && !keyOf.has(plain)) keyOf.set(plain, key)
  }
  const read = new Set(ignored.map(plainKey))
  return {
    take(...spellings) {
      const there = spellings.map(plainKey).filter((one) => keyOf.has(one))
      const plain = there.find((one) => !isBlank(item[keyOf.get(one) ?? ''])) ?? there[0]
      if (plain === undefined) return undefined
      read.add(plain)
      return item[keyOf.get(plain) ?? '']
    },
    left: () => [...keyOf].filter(([plain]) => !read.has(plain)).map(([, key]) => key),
  }
}

/** True when the item holds something under any of these spellings. */
export const hasAny = (item: Item, ...spellings: string[]): boolean =>
  fieldsOf(item).take(...spellings) !== undefined

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''

const plainKey = (key: string): string => key.toLowerCase().replaceAll(/[^\p{L}\p{N}$]/gu, '')
