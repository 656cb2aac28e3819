import { modelName } from '../found/old-values.ts'

/** What other programs call the providers that are known here. */
const providers: Readonly<Record<string, string>> = {
  openai: 'openai',
  anthropic: 'anthropic',
  gemini: 'google',
  google: 'google',
  ollama: 'ollama',
}

/** Names that one provider alone gives its models. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^(?:gpt-|chatgpt-|o[134](?:-|$))/, 'openai'],
  [/^claude-/, 'anthropic'],
  [/^gemini-/, 'google'],
]

/**
 * A model as other programs write it: `openai/gpt-4o`, `gpt-4o`, `ollama/llama3`.
 *
 * @returns `provider:model`; null when nobody can tell who serves it.
 */
export function foreignModel(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value.trim()
  const [, given = '', model = ''] = /^([a-z_-]+)\/(.+)$/i.exec(text) ?? []
  const known = Object.hasOwn(providers, given.toLowerCase()) ? providers[given.toLowerCase()] : undefined
  if (known !== undefined) return modelName(`${known}:${model}`)
  const family = families.find(([pattern]) => pattern.test(text))
  return family === undefined ? modelName(value) : modelName(`${family[1]}:${text}`)
}
