import { shortened } from '@workbench/core/debate/prompts/shortened'
import type { ModelMessage, ModelRequest } from '@workbench/core/ports/language-model'
import { toolScriptIn } from './tool-script.ts'

type Results = Extract<ModelMessage, { role: 'tool' }>['results']

export const resultsIn = ({ messages }: Pick<ModelRequest, 'messages'>): Results =>
  messages.flatMap((message) => (message.role === 'tool' ? message.results : []))

/** What a simulated debater learned, in a sentence before its speech; null when it asked nothing. */
export function mentionOf(results: Results): string | null {
  if (results.length === 0) return null
  const parts = results.slice(0, 2).map(({ name, content, isError }) => {
    // Without what would end the sentence's own quotation, or look like a tag or a trailer.
    const told = shortened(content.replace(/[\s“”"<>{}[\]]+/g, ' '), 100).replace(/[.!?]+$/, '')
    return `${name} ${isError ? 'failed with' : 'tells me'} “${told}”`
  })
  return `I asked before I speak: ${parts.join(', and ')}.`
}

const longestResult = 500

/**
 * What `simulated:tool-caller` says once its script is done: every result, each cut at 500 characters, or fewer where
 * there is room for fewer.
 *
 * @param room - Characters in all, about.
 */
export function accountOf(results: Results, instructions: string, room: number): string {
  if (results.length === 0) {
    return toolScriptIn(instructions).length === 0
      ? 'My instructions hold no line such as “CALL now {}”, so I called nothing.'
      : 'I was offered no tools, so I called nothing.'
  }
  const share = Math.max(20, Math.min(longestResult, Math.floor(room / results.length) - 40))
  const lines = results.map(({ name, content, isError }) => {
    const told = shortened(content.replace(/\s+/g, ' '), share)
    return isError ? `${name} failed: ${told}` : `${name}: ${told}`
  })
  return `Calls made: ${results.length}. ${lines.join('; ')}`
}
