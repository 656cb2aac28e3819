import type { DocumentCollection } from '@workbench/client/models'

/** `12 documents, 340 passages`. */
export const collectionSize = ({ documents, chunks }: DocumentCollection): string =>
  `${counted(documents, 'document')}, ${counted(chunks, 'passage')}`

const counted = (count: number, word: string) =>
  `${count.toLocaleString('en-US')} ${word}${count === 1 ? '' : 's'}`

/** Names of collections in which nothing can be found: nobody put anything there, or nothing of it was read yet. */
export const emptyAmong = (
  names: readonly string[],
  collections: readonly DocumentCollection[],
): readonly string[] =>
  names.filter((name) => (collections.find((each) => each.name === name)?.chunks ?? 0) === 0)
