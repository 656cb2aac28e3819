import type { DocumentRepository } from '@workbench/core/ports/document-repository'
import { ProblemError } from '../manners/problem.ts'

const notYet = async (): Promise<never> => {
  throw new ProblemError(503, 'This workbench keeps no documents yet.')
}

/** Stands in until documents are kept. */
export const noDocuments: DocumentRepository = {
  add: notYet,
  ingestAgain: notYet,
  get: notYet,
  list: async () => ({ items: [], nextCursor: null }),
  collections: async () => [],
  chunks: notYet,
  chunk: notYet,
  uses: notYet,
  delete: notYet,
}
