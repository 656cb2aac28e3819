import type { RunSummary } from '@workbench/client/models'

const words: Readonly<Record<NonNullable<RunSummary['waitingFor']>['type'], string>> = {
  approval: 'a decision',
  delay: 'a time',
  run: 'another run',
  person: 'a person',
  'rate-limit': 'the provider',
}

/** What a run waits for, after "waiting for"; what a newer server calls otherwise stays as it is. */
export const awaitedText = (type: string): string => (words as Readonly<Record<string, string>>)[type] ?? type
