import type { ComparedTurn } from '../models/comparison.ts'
import type { Turn } from '../models/debate.ts'
import { wordSimilarity } from './word-similarity.ts'

/** Puts turns of the same index side by side; a run that goes on may lack some in the middle. */
export function alignTurns(a: readonly Turn[], b: readonly Turn[]): ComparedTurn[] {
  const [ofA, ofB] = [byIndex(a), byIndex(b)]
  const indexes = [...new Set([...ofA.keys(), ...ofB.keys()])].sort((left, right) => left - right)
  return indexes.map((index) => {
    const [left, right] = [ofA.get(index) ?? null, ofB.get(index) ?? null]
    const similarity = left === null || right === null ? null : wordSimilarity(left.text, right.text)
    return { index, a: left, b: right, similarity }
  })
}

const byIndex = (turns: readonly Turn[]) => new Map(turns.map((turn) => [turn.index, turn]))
