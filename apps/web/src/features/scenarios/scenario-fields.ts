import type { ScenarioDraft } from '@workbench/client/models'
import { limitsText } from '../tools/narrowing/limits-text.ts'
import type { VersionField } from '../versions/differences.ts'
import { metadataText } from '../versions/metadata-text.ts'

const sides = { for: 'for', against: 'against', neutral: 'neutral' } as const
const limits = {
  maxCalls: 'calls',
  maxTokens: 'tokens',
  maxCostUsd: 'dollars',
  maxSeconds: 'seconds',
} as const

/** The fields of a scenario as its versions are compared. @param nameOf - A persona's name by its id. */
export const scenarioFields = (
  nameOf: (personaId: string) => string,
): readonly VersionField<ScenarioDraft>[] => {
  const someone = (id: string | null) => (id === null ? '' : nameOf(id))
  return [
    { label: 'Name', read: ({ name }) => name },
    { label: 'Topic', read: ({ topic }) => topic, isText: true },
    { label: 'Context', read: ({ context }) => context, isText: true },
    { label: 'Format', read: ({ format }) => format },
    {
      label: 'Options of the format',
      read: ({ formatOptions }) =>
        Object.entries(formatOptions)
          .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
          .join('\n'),
      isText: true,
    },
    {
      label: 'Personas',
      read: ({ participants }) =>
        participants
          .map(({ personaId, role, stance, kind }) =>
            [
              nameOf(personaId),
              role,
              stance === undefined ? undefined : sides[stance],
              kind === 'person' ? 'a person' : undefined,
            ]
              .filter((part) => part !== undefined)
              .join(', '),
          )
          .join('\n'),
      isText: true,
    },
    { label: 'Rounds', read: ({ rounds }) => (rounds === undefined ? '' : String(rounds)) },
    { label: 'Moderator', read: ({ moderatorId }) => someone(moderatorId) },
    { label: 'Judge', read: ({ judgeId }) => someone(judgeId) },
    { label: 'Model', read: ({ model }) => model ?? '' },
    {
      label: 'Tokens of an answer, at most',
      read: ({ maxOutputTokens }) => maxOutputTokens.toLocaleString('en-US'),
    },
    {
      label: 'Rubric',
      read: ({ rubric }) =>
        rubric.map(({ name, description, weight }) => `${weight} × ${name}: ${description}`).join('\n'),
      isText: true,
    },
    {
      label: 'Budget',
      read: ({ budget }) =>
        (Object.keys(limits) as (keyof typeof limits)[])
          .filter((name) => budget[name] !== undefined)
          .map((name) => `${budget[name]?.toLocaleString('en-US')} ${limits[name]}`)
          .join(', '),
    },
    {
      label: 'Judging',
      read: ({ judging }) =>
        judging.metrics.length === 0
          ? ''
          : `${judging.metrics.join(', ')}${judging.model === null ? '' : ` by ${judging.model}`}`,
    },
    { label: 'Tools', read: ({ tools }) => tools.join(', ') },
    { label: 'Limits of tools', read: ({ toolLimits }) => limitsText(toolLimits), isText: true },
    { label: 'Collections', read: ({ collections }) => collections.join(', ') },
    { label: 'Private votes', read: ({ privateVotes }) => (privateVotes ? 'before and after' : '') },
    { label: 'Known answer', read: ({ referenceAnswer }) => referenceAnswer ?? '', isText: true },
    {
      label: 'Transcript window',
      read: ({ window }) => (window === null ? '' : `${window.wholeTurns} turns whole`),
    },
    { label: 'Kept from its file', read: ({ metadata }) => metadataText(metadata), isText: true },
  ]
}
