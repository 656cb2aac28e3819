import { saidSize } from '../said-size.ts'
import { ReadFault } from './read-fault.ts'

/** @param bytes - How much there is; null when nobody looked further. */
export const tooMuchText = (bytes: number | null, most: number): ReadFault =>
  new ReadFault(
    'document_too_large',
    bytes === null
      ? `has more than ${saidSize(most)} of text, and no more of one document can be read`
      : `has ${saidSize(bytes)} of text, and at most ${saidSize(most)} of one document can be read`,
    'Split it into several files and add those.',
  )
