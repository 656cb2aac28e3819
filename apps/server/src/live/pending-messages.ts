import type { LiveMessage } from '@workbench/core/ports/event-repository'

/** Text of a turn that is kept for a reader who is behind; a long turn has some thousand characters. */
const mostCharacters = 256 * 1024
const mostMessages = 1000

/**
 * What a live feed said and the reader has not taken yet, in order. Wake-ups that follow each other become one. A
 * reader who is too far behind loses the deltas: the whole text comes with the finished turn.
 */
export interface PendingMessages {
  add(message: LiveMessage): void
  take(): LiveMessage | undefined
}

export function createPendingMessages(): PendingMessages {
  let messages: LiveMessage[] = []
  let characters = 0
  return {
    add(message) {
      if (message.kind === 'events' && messages.at(-1)?.kind === 'events') return
      messages.push(message)
      if (message.kind === 'delta') characters += message.delta.text.length
      if (characters > mostCharacters || messages.length > mostMessages) {
        messages = [{ kind: 'events' }]
        characters = 0
      }
    },
    take() {
      const message = messages.shift()
      if (message?.kind === 'delta') characters -= message.delta.text.length
      return message
    },
  }
}
