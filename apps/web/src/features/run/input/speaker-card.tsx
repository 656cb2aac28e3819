import { Link } from '@tanstack/react-router'
import type { Seat, Speaker } from '@workbench/client/models'
import { Card } from '../../../components/card.tsx'
import { Tag } from '../../../components/tag.tsx'
import { SpeakerAvatar } from '../../../speakers/speaker-avatar.tsx'
import { limitsText } from '../../tools/narrowing/limits-text.ts'
import { FoldedText } from './folded-text.tsx'

interface Props {
  readonly speaker: Speaker | Seat
  /** Seat, role and side, or what it does beside the table. */
  readonly tags: readonly string[]
}

/** Somebody who speaks in a debate, as it was when the run began. */
export function SpeakerCard({ speaker, tags }: Props) {
  const {
    personaId,
    personaVersion,
    name,
    instructions,
    model,
    temperature,
    maxOutputTokens,
    tools,
    toolLimits = [],
  } = speaker
  return (
    <Card aria-label={name} className="flex flex-col gap-2 px-4 py-3">
      <header className="flex min-w-0 items-start gap-3">
        <SpeakerAvatar name={name} personaId={personaId} />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <h3 className="min-w-0 font-medium wrap-anywhere">
              <bdi>{name}</bdi>
            </h3>
            {tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
            {personaId !== null && (
              <Link
                to="/personas/$id"
                params={{ id: personaId }}
                {...(personaVersion !== null && { search: { tab: 'versions', version: personaVersion } })}
                className="text-sm text-accent-ink hover:underline"
              >
                Persona{personaVersion === null ? '' : `, version ${personaVersion}`}
              </Link>
            )}
          </div>
          <p className="mt-0.5 text-sm text-muted wrap-anywhere">
            {[
              'kind' in speaker && speaker.kind === 'person' ? 'a person speaks' : model,
              temperature === null ? "temperature: the model's own" : `temperature ${temperature}`,
              `at most ${maxOutputTokens.toLocaleString('en-US')} tokens`,
              ...(tools.length === 0 ? [] : [`tools: ${tools.join(', ')}`]),
              ...toolLimits.map((limits) => `narrowed: ${limitsText(limits).replaceAll('\n', ', ')}`),
            ].join(' · ')}
          </p>
        </div>
      </header>
      {instructions !== '' && <FoldedText name="Instructions" text={instructions} />}
    </Card>
  )
}
