/** A provider that is turned on by a key. */
export interface KeyedSettings {
  readonly apiKey: string
  /** A gateway or proxy in front of it, with or without the version; null: the provider's own address. */
  readonly baseUrl: string | null
}

/** How long a provider's list of models holds: new ones come once in weeks. */
export const listRememberedMs = 300_000
