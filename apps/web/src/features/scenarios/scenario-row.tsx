import { Link } from '@tanstack/react-router'
import type { Scenario } from '@workbench/client/models'
import { useFormatName } from '../../api/catalogue.ts'
import { MiddleTruncate } from '../../components/middle-truncate.tsx'
import { Tag } from '../../components/tag.tsx'
import { SpeakerAvatar } from '../../speakers/speaker-avatar.tsx'
import { usePersona } from '../../speakers/use-persona.ts'

const shownSeats = 4

/** A scenario in the library. */
export function ScenarioRow({ scenario }: { readonly scenario: Scenario }) {
  const { id, name, topic, format, rounds, participants } = scenario
  const formatName = useFormatName()
  const seats = participants
    .slice(0, shownSeats)
    .map(({ personaId }, seat) => ({ personaId, key: `${seat} ${personaId}` }))
  const others = participants.length - shownSeats
  return (
    <li className="border-line not-first:border-t [contain-intrinsic-size:auto_3.75rem] [content-visibility:auto]">
      <Link
        data-row
        to="/scenarios/$id"
        params={{ id }}
        className="flex items-center gap-x-4 gap-y-2 px-3 py-2.5 -outline-offset-2 hover:bg-hover max-tablet:flex-wrap tablet:px-4"
      >
        <span className="flex min-w-0 flex-1 flex-col max-tablet:basis-full">
          <bdi className="flex min-w-0 font-medium">
            <MiddleTruncate text={name} />
          </bdi>
          <span dir="auto" className="truncate text-sm text-muted">
            {topic.trimStart().split('\n', 1)[0]?.slice(0, 300)}
          </span>
        </span>
        <span className="flex shrink-0 items-center tablet:w-28 tablet:justify-end">
          {seats.map(({ personaId, key }) => (
            <Seat key={key} personaId={personaId} />
          ))}
          {others > 0 && <span className="ml-1.5 text-sm text-muted">+{others}</span>}
          <span className="sr-only">{participants.length} personas</span>
        </span>
        <span className="flex shrink-0 items-center gap-2 text-sm text-muted tablet:w-44 tablet:justify-end">
          <Tag>{formatName(format)}</Tag>
          <span className="w-18 text-right whitespace-nowrap">
            {rounds} {rounds === 1 ? 'round' : 'rounds'}
          </span>
        </span>
      </Link>
    </li>
  )
}

function Seat({ personaId }: { readonly personaId: string }) {
  const persona = usePersona(personaId)
  return (
    <span title={persona?.name} className="-ml-1 rounded-full ring-2 ring-surface first:ml-0">
      <SpeakerAvatar name={persona?.name ?? ''} personaId={personaId} />
    </span>
  )
}
