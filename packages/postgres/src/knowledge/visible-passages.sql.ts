/**
 * What can be found of documents `d` and chunks `c`: passages of the published content, and of a newer one that is on
 * its way.
 */
export const isVisible = 'd.published_generation is not null and c.generation >= d.published_generation'

/** @returns a condition on documents `d`; both parameters are text[], null: whatever it is. */
export const isWanted = (collections: string, tags: string): string =>
  `(${collections}::text[] is null or d.collection = any(${collections}::text[]))
   and (${tags}::text[] is null or d.tags @> ${tags}::text[])`
