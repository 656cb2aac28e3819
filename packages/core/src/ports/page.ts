export interface PageQuery {
  /** 1 to 200. */
  readonly limit: number
  /** A `nextCursor` of the same list; undefined for the first page. */
  readonly cursor?: string | undefined
}

export interface Page<Item> {
  readonly items: readonly Item[]
  /** null on the last page. */
  readonly nextCursor: string | null
}
