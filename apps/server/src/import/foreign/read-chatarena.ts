import { LongText, MaxOutputTokens, Name, Temperature } from '@workbench/core/models/fields'
import { z } from 'zod'
import { type Found, fault, remarks } from '../found/found.ts'
import { type Item, isItem } from '../found/item-fields.ts'
import { keptFields, metadataFrom } from '../found/kept-fields.ts'
import { parsePlainly } from '../found/plain-issues.ts'
import { nameOf, type ReadContext } from '../found/read-context.ts'
import { quotable } from '../found/text-fault.ts'
import { readScenario } from '../own/read-scenario.ts'
import { foreignModel } from './foreign-model.ts'
import { foreignPersona } from './foreign-persona.ts'

// Loose: backends and environments have many options of their own that mean nothing here, and are kept.
const Backend = z
  .looseObject({
    backend_type: z.string().optional(),
    model: z.string().optional(),
    temperature: Temperature.optional(),
    max_tokens: MaxOutputTokens.optional(),
  })
  .default({})

const Environment = z
  .looseObject({
    env_type: z.string().optional(),
    parallel: z.boolean().optional(),
    moderator: z
      .looseObject({
        role_desc: LongText.min(1),
        terminal_condition: z.string().optional(),
        backend: Backend,
      })
      .optional(),
    moderator_visibility: z.unknown().optional(),
    moderator_period: z.enum(['turn', 'round']).optional(),
  })
  .default({})

const ChatArena = z.looseObject({
  name: Name.default('ChatArena'),
  global_prompt: LongText.min(1),
  environment: Environment,
  players: z
    .array(z.looseObject({ name: Name, role_desc: LongText.min(1), backend: Backend }))
    .min(1)
    .max(50),
})

type Speaker = z.infer<typeof ChatArena>['players'][number]

const moderatorName = 'Moderator'

/** Environments without rules of a game. */
const talks: ReadonlySet<string> = new Set(['conversation', 'moderated_conversation'])

export const isChatArena = (item: Item): boolean => 'global_prompt' in item && 'players' in item

/**
 * An arena of ChatArena: its players become personas, the conversation a panel about the global prompt in which everybody
 * sees everybody by name. The moderator becomes that of the panel, a player who is a human a seat for a person.
 *
 * @see https://github.com/Farama-Foundation/chatarena/tree/main/examples
 */
export function readChatArena(item: Item, context: ReadContext): Found[] {
  const wrong = (reason: string) => [fault(context.place, `ChatArena: ${reason}`, nameOf(item))]
  const parsed = parsePlainly(ChatArena, item)
  if ('reason' in parsed) return wrong(parsed.reason)
  const { name, global_prompt: topic, environment, players, ...others } = parsed.data
  const { env_type: type = 'conversation', parallel = false, moderator, ...options } = environment
  const repeated = repeatedName(players, moderator !== undefined)
  if (repeated !== null) return wrong(repeated)

  const seats = players.map((player) => ({ ...personaOf(player), ...seatOf(player) }))
  const chair =
    moderator &&
    personaOf({ name: moderatorName, role_desc: moderator.role_desc, backend: moderator.backend })
  const { kept, remarks: unkept } = keptFields({
    ...others,
    environment: { env_type: type, parallel, ...options },
    ...(moderator?.terminal_condition && { terminal_condition: moderator.terminal_condition }),
  })
  const scenario = {
    name,
    topic,
    format: 'panel',
    formatOptions: { blindFirstRound: parallel, anonymous: false },
    participants: seats,
    ...(chair && { moderator: chair }),
    metadata: metadataFrom('chatarena', kept),
  }
  return [
    ...readScenario(scenario, context),
    ...remarks(context.place, name, [
      ...(parallel ? ['all speak at once in the first round alone, one after the other later'] : []),
      ...untaken(type, moderator),
      ...unkept,
    ]),
  ]
}

/** Whoever speaks goes by a name of its own, as in an arena. */
function repeatedName(players: readonly Speaker[], isModerated: boolean): string | null {
  const first = new Map<string, string>(isModerated ? [[moderatorName, 'the moderator']] : [])
  for (const [index, { name }] of players.entries()) {
    const other = first.get(name)
    if (other !== undefined) {
      return `players[${index}].name: "${quotable(name)}" is the name of ${other} too; every player needs one of its own`
    }
    first.set(name, `players[${index}]`)
  }
  return null
}

function personaOf({ name, role_desc: instructions, backend, ...others }: Speaker) {
  const { temperature, max_tokens: maxOutputTokens, ...options } = backend
  const model = modelOf(options)
  const { kept } = keptFields({ ...others, ...(Object.keys(options).length > 0 && { backend: options }) })
  return foreignPersona('chatarena', { name, instructions, model, temperature, maxOutputTokens }, kept)
}

const seatOf = ({ backend }: Speaker) => (backend.backend_type === 'human' ? { kind: 'person' } : {})

/** Only a backend that names a model of its own says more than that some model speaks. */
function modelOf({ backend_type: type = '', model }: Item): string | null {
  if (typeof model !== 'string' || typeof type !== 'string') return null
  const [, provider] = /^(openai|anthropic)\b/.exec(type) ?? []
  return provider === undefined ? foreignModel(model) : foreignModel(`${provider}/${model}`)
}

function untaken(type: string, moderator: z.infer<typeof Environment>['moderator']): string[] {
  const condition = moderator?.terminal_condition
  return [
    ...(talks.has(type)
      ? []
      : [
          `the environment "${quotable(type)}" has rules of its own that are not played here: taken as a panel`,
        ]),
    ...(condition === undefined
      ? []
      : ['terminal_condition is kept, but asked of nobody: a panel ends after its rounds']),
    ...(isItem(moderator) && moderator.backend.backend_type === 'human'
      ? ['the moderator is a human there; here a model moderates']
      : []),
  ]
}
