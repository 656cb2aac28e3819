import type { Turn } from '../models/debate.ts'

/**
 * A turn from the journal in the shape it has today: fields that did not exist when it was spoken are null. The
 * journal was written by us alone, from values that were checked on their way in.
 */
export const storedTurn = (output: unknown): Turn => ({
  visibleTurns: null,
  ...(output as Omit<Turn, 'visibleTurns'>),
})
