import type { Event } from '@workbench/client/models'
import { size } from '../../../format/size.ts'
import { counted, foundWords, knowledgeStep } from './knowledge-step.ts'

/** What an event says of documents, in plain words; null for one that says something else. */
export function knowledgeSentence(event: Event): string | null {
  const step = knowledgeStep(event)
  if (step === null) return null
  switch (step.kind) {
    case 'reading':
      return `Reading “${step.name}” begins${step.sizeBytes === null ? '' : `, ${size(step.sizeBytes)}`}.`
    case 'batch':
      return `${counted(step.chunks, 'passage')} so far, of ${counted(step.characters, 'character')}.`
    case 'publish':
      return step.chunks === 1
        ? 'It is read: 1 passage can be found.'
        : `It is read: ${counted(step.chunks, 'passage')} can be found.`
    case 'search':
      if (event.error !== null) return `${step.speaker} is given no passages. ${event.error.message}`
      return step.passages === 0
        ? `Nothing was found for ${step.speaker} in the documents.`
        : `${step.speaker} is given ${foundWords(step.passages, step.documents)}.`
  }
}
