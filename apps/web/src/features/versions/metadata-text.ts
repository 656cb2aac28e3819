/** What a file said beyond our own fields, as text that two versions can be told apart by. */
export const metadataText = (metadata: Readonly<Record<string, unknown>>): string =>
  Object.keys(metadata).length === 0 ? '' : JSON.stringify(metadata, null, 2)
