import type { RunSideWrites } from '../ports/run-journal.ts'

/** Both together; of two entries for the same effect or record the later one counts. */
export function joinSideWrites(a: RunSideWrites, b: RunSideWrites): RunSideWrites {
  return {
    ...listOf(
      'effects',
      newest([...(a.effects ?? []), ...(b.effects ?? [])], ({ key }) => key),
    ),
    ...listOf(
      'records',
      newest([...(a.records ?? []), ...(b.records ?? [])], ({ collection, key }) =>
        JSON.stringify([collection, key]),
      ),
    ),
    ...listOf('approvals', [...(a.approvals ?? []), ...(b.approvals ?? [])]),
    ...listOf('chunks', [...(a.chunks ?? []), ...(b.chunks ?? [])]),
    ...listOf('publishedDocuments', [...(a.publishedDocuments ?? []), ...(b.publishedDocuments ?? [])]),
    ...listOf('chunkUses', [...(a.chunkUses ?? []), ...(b.chunkUses ?? [])]),
    ...listOf('artifacts', [...(a.artifacts ?? []), ...(b.artifacts ?? [])]),
  }
}

const newest = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
]

const listOf = <Name extends string, Item>(name: Name, items: readonly Item[]) =>
  (items.length === 0 ? {} : { [name]: items }) as { readonly [Key in Name]?: readonly Item[] }
