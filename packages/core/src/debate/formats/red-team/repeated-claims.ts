import { nGrams } from '../../../evaluation/metrics/text/transcript-words.ts'
import { wordsIn } from '../../../evaluation/metrics/text/words.ts'

/** Claims with more than this share of their 3-grams of words in common say the same (Jaccard). */
const sameClaim = 0.6

/**
 * Remembers claims and says which earlier one a claim repeats.
 *
 * @returns for each claim in turn the id of the first one it repeats, null for a new one. Only new ones are compared with.
 */
export function createClaims(): (id: string, claim: string) => string | null {
  const numbers = new Map<string, number>()
  const news: { readonly id: string; readonly size: number }[] = []
  // By 3-gram the places in `news` that have it: only claims with something in common are ever looked at.
  const having = new Map<number, number[]>()

  return (id, claim) => {
    const words = wordsIn(claim).map((word) => {
      const number = numbers.get(word) ?? numbers.size + 1
      numbers.set(word, number)
      return number
    })
    // A claim of one or two words is one 3-gram with nothing at its end.
    const grams = nGrams(words.length === 0 ? [] : [...words, 0, 0].slice(0, Math.max(3, words.length)), 3)
    const common = new Map<number, number>()
    for (const gram of grams) {
      for (const place of having.get(gram) ?? []) common.set(place, (common.get(place) ?? 0) + 1)
    }
    for (const [place, shared] of [...common].sort(([a], [b]) => a - b)) {
      const known = news[place]
      if (known !== undefined && shared / (grams.size + known.size - shared) > sameClaim) return known.id
    }
    for (const gram of grams) {
      const places = having.get(gram)
      if (places === undefined) having.set(gram, [news.length])
      else places.push(news.length)
    }
    news.push({ id, size: grams.size })
    return null
  }
}
