import type { Document } from '@workbench/client/models'

/** Tags of some documents, the most used first; the chosen one is among them in any case. */
export function tagsIn(
  documents: readonly Pick<Document, 'tags'>[],
  chosen: string | undefined,
  most: number,
): readonly string[] {
  const counts = new Map<string, number>()
  for (const { tags } of documents) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const found = [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b, 'en'))
    .slice(0, most)
    .map(([tag]) => tag)
  return chosen === undefined || found.includes(chosen) ? found : [chosen, ...found]
}
