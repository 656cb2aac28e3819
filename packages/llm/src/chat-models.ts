/** Providers list what they have without saying what it is for: by its name not made for conversation. */
export const isNoChatModel = (name: string): boolean =>
  /embed|rerank|whisper|tts|moderation|dall-e|diffusion|transcri|realtime|(?:^|[/-])bge-/i.test(name)

/** As providers with a great many of them list them: pictures, sound, films and tools of the trade as well. */
export const isForSomethingElse = (name: string): boolean =>
  isNoChatModel(name) ||
  /image|audio|sora|veo|imagen|lyria|banana|live|robotics|computer-use|deep-research|search-(?:api|preview)|instruct$|^(?:babbage|davinci|aqa)/i.test(
    name,
  )

/**
 * The model that answers when nobody named one: the first of the preferred ones that the provider lists (dated
 * versions of it too), else the first it lists; the most preferred while the provider has listed nothing.
 */
export function preferredModel(preferred: readonly string[], listed: readonly string[]): string | null {
  if (listed.length === 0) return preferred[0] ?? null
  for (const name of preferred) {
    const found = listed.find((one) => one === name) ?? listed.find((one) => isVersionOf(one, name))
    if (found !== undefined) return found
  }
  return listed.find((name) => !isNoChatModel(name)) ?? null
}

const isVersionOf = (name: string, family: string): boolean =>
  name.startsWith(family) && /^-(?:\d{8}|\d{4}-\d{2}-\d{2}|latest)$/.test(name.slice(family.length))
