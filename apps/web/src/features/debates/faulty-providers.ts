import type { ModelProvider } from '@workbench/client/models'

/** Providers that somebody turned on and that can not be used. */
export const faultyProviders = (providers: readonly ModelProvider[]): readonly ModelProvider[] =>
  providers.filter(({ state }) => state === 'unauthorized' || state === 'unreachable')
