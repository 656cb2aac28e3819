import { isStopWord } from './stop-words.ts'
import { foldCase, stemOf } from './word-stem.ts'

/** Room enough that few words fall on the same number, and small enough to scan 100 000 of them at every question. */
export const lexicalDimensions = 384

/** How much the pieces of a word count beside the word itself. */
const weightOfPieces = 1
const pieceLengths = [3, 4] as const
/** Beyond this the rest of a text is left out. */
const mostCharacters = 20_000

const words = /[\p{L}\p{N}\p{M}]+/gu

/**
 * A text as a vector of its words and of pieces of them, which needs no model: it compares words, not meaning, forgives
 * endings and typing errors, and knows no synonyms. Words and pieces are hashed to a place and a sign, so that what
 * falls on the same place cancels out on average; a word that stands there often counts by the logarithm.
 *
 * @returns 384 numbers of length 1 together. The same text gives the same vector on every machine.
 * @see Weinberger et al. (2009), Feature Hashing for Large Scale Multitask Learning, ICML '09, 1113-1120.
 * @see Bojanowski et al. (2017), Enriching Word Vectors with Subword Information, TACL 5, 135-146.
 */
export function lexicalEmbedding(text: string): Float32Array {
  const vector = new Float32Array(lexicalDimensions)
  for (const [stem, count] of countedStems(foldCase(text.slice(0, mostCharacters)))) {
    addWord(vector, stem, (1 + Math.log(count)) * weightOf(stem))
  }
  return toLengthOne(vector)
}

function countedStems(folded: string): ReadonlyMap<string, number> {
  const counted = new Map<string, number>()
  const found = folded.match(words) ?? []
  const telling = found.filter((word) => !isStopWord(word))
  // A text of such words alone is still something.
  for (const word of telling.length > 0 ? telling : found) {
    const stem = stemOf(word)
    counted.set(stem, (counted.get(stem) ?? 0) + 1)
  }
  return counted
}

/** Short words say less: which ones are rare is not known from one text, and rare words are mostly long. */
const weightOf = (stem: string): number => Math.min(1, 0.7 + stem.length / 20)

function addWord(vector: Float32Array, stem: string, weight: number): void {
  add(vector, hashOf(stem, 0, stem.length, wordSeed), weight)
  const framed = `<${stem}>`
  const pieces = pieceLengths.reduce((sum, length) => sum + Math.max(0, framed.length - length + 1), 0)
  // Together the pieces of a long word count as much as those of a short one.
  const weightOfPiece = (weight * weightOfPieces) / Math.sqrt(Math.max(1, pieces))
  for (const length of pieceLengths) {
    for (let at = 0; at + length <= framed.length; at += 1) {
      add(vector, hashOf(framed, at, at + length, pieceSeed), weightOfPiece)
    }
  }
}

function add(vector: Float32Array, hash: number, weight: number): void {
  const place = (hash >>> 1) % lexicalDimensions
  vector[place] = (vector[place] ?? 0) + ((hash & 1) === 0 ? weight : -weight)
}

const wordSeed = 0x811c9dc5
const pieceSeed = 0x01000193

/** FNV-1a over UTF-16 code units with the finish of MurmurHash3, so that the lowest bit is as good as any. */
function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = seed
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function toLengthOne(vector: Float32Array): Float32Array {
  let sum = 0
  for (const value of vector) sum += value * value
  if (sum === 0) {
    vector[0] = 1
    return vector
  }
  const length = Math.sqrt(sum)
  return vector.map((value) => value / length)
}
