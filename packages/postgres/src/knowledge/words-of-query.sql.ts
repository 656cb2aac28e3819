/**
 * Whether a tsvector of passages has all words of what somebody typed, in quotes side by side; a word counts in any of
 * its forms.
 */
export const hasWords = (words: string, text: string): string =>
  `${words} @@ websearch_to_tsquery('english', ${text})`
