import { likePattern } from '../../like-pattern.ts'

/** A shorter beginning than this is that of very many words: the index takes long to gather them. */
const shortestPrefix = 3

/** Separators within names of files and hosts: for titles each part is a word. */
const separators = /[._\-/]+/

export interface WordQueries {
  /** For `to_tsquery`: all words, of the last one a beginning. Empty for no words. */
  readonly text: string
  /** The same, for the index: a very short last word has to be there whole. */
  readonly indexed: string
  /** For texts whose separators were taken for blanks, as titles are. */
  readonly title: string
  /** For ILIKE: each word anywhere. A cheap look before the dear one. */
  readonly patterns: readonly string[]
  readonly titlePatterns: readonly string[]
}

/**
 * What somebody typed, as Postgres is asked for it. Words are quoted: nothing in them means anything to it.
 *
 * @param words - As `searchWords` gives them.
 */
export function wordQueries(words: readonly string[]): WordQueries {
  const parts = words.flatMap((word) => word.split(separators)).filter((part) => part !== '')
  return {
    text: tsqueryOf(words, 1),
    indexed: tsqueryOf(words, shortestPrefix),
    title: tsqueryOf(parts, 1),
    patterns: words.map(likePattern),
    titlePatterns: parts.map(likePattern),
  }
}

const tsqueryOf = (words: readonly string[], shortest: number): string =>
  words
    .map((word, index) => {
      const isPrefix = index === words.length - 1 && word.length >= shortest
      return `'${word.replaceAll(/['\\]/g, '$&$&')}'${isPrefix ? ':*' : ''}`
    })
    .join(' & ')
