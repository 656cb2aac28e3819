import { LongText, MaxOutputTokens, Name, Temperature } from '@workbench/core/models/fields'
import { z } from 'zod'
import { type Found, fault } from './found.ts'
import type { Item } from './item-fields.ts'
import { parsePlainly } from './plain-issues.ts'
import { nameOf, type ReadContext } from './read-context.ts'
import { readScenario } from './read-scenario.ts'

// Loose: backends and environments have many options of their own that mean nothing here.
const ChatArena = z.looseObject({
  name: Name.default('ChatArena'),
  global_prompt: LongText.min(1),
  players: z
    .array(
      z.looseObject({
        name: Name,
        role_desc: LongText.min(1),
        backend: z
          .looseObject({ temperature: Temperature.optional(), max_tokens: MaxOutputTokens.optional() })
          .default({}),
      }),
    )
    .min(1)
    .max(50),
})

export const isChatArena = (item: Item): boolean => 'global_prompt' in item && 'players' in item

/**
 * An arena of ChatArena: its players become personas, the conversation a panel about the global prompt.
 *
 * @see https://github.com/Farama-Foundation/chatarena/tree/main/examples
 */
export function readChatArena(item: Item, context: ReadContext): Found[] {
  const parsed = parsePlainly(ChatArena, item)
  if ('reason' in parsed) return [fault(context.place, `ChatArena: ${parsed.reason}`, nameOf(item))]
  const { name, global_prompt: topic, players } = parsed.data
  const participants = players.map(({ name: player, role_desc: instructions, backend }) => ({
    name: player,
    instructions,
    temperature: backend.temperature ?? null,
    maxOutputTokens: backend.max_tokens ?? null,
    tags: ['chatarena'],
  }))
  return readScenario({ name, topic, format: 'panel', participants }, context)
}
