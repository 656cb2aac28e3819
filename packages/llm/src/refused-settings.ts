import { APICallError, type LanguageModelV4CallOptions } from '@ai-sdk/provider'
import type { StreamTarget } from './stream-reply.ts'

type Model = StreamTarget['model']
type Setting = 'temperature' | 'seed' | 'reasoning'

/** How servers say that they do not take a field: OpenAI, Anthropic, Mistral and FastAPI, Google. */
const refusal =
  /unsupported|not support|only the default|deprecated|extra_forbidden|extra inputs|not permitted|unrecognized|unknown (?:name|field|arg|param)/i

const names: Readonly<Record<Setting, RegExp>> = {
  temperature: /\btemperature\b/i,
  seed: /\bseed\b/i,
  reasoning: /\breasoning(?:[._ ]effort)?\b|\bthinking/i,
}

/**
 * A model that is asked again, without it, when it does not take a setting that shapes its answer and does not matter
 * for what is asked: reasoning models know no temperature, some servers no seed, some models no low effort. It is
 * remembered, so that each is tried once.
 */
export function withoutRefusedSettings(model: Model): Model {
  const refused = new Set<Setting>()
  return {
    async doStream(options) {
      for (;;) {
        try {
          return await model.doStream(without(options, refused))
        } catch (error) {
          const setting = refusedSetting(error, options, refused)
          if (setting === null) throw error
          refused.add(setting)
        }
      }
    },
  }
}

/** @returns null when it was not that, or when no setting is left to do without. */
function refusedSetting(
  error: unknown,
  options: LanguageModelV4CallOptions,
  refused: ReadonlySet<Setting>,
): Setting | null {
  if (!APICallError.isInstance(error) || ![400, 422].includes(error.statusCode ?? 0)) return null
  const said = error.responseBody ?? ''
  if (!refusal.test(said)) return null
  const sent = (Object.keys(names) as Setting[]).filter(
    (setting) => options[setting] !== undefined && !refused.has(setting),
  )
  return sent.find((setting) => names[setting].test(said)) ?? null
}

function without(
  options: LanguageModelV4CallOptions,
  refused: ReadonlySet<Setting>,
): LanguageModelV4CallOptions {
  if (refused.size === 0) return options
  const kept = { ...options }
  for (const setting of refused) delete kept[setting]
  return kept
}
