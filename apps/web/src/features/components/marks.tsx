import { MiddleTruncate } from '../../components/middle-truncate.tsx'
import { Money, Tokens } from '../../components/numbers.tsx'
import { StatusBadge } from '../../components/status-badge.tsx'
import { Tag } from '../../components/tag.tsx'
import { Time } from '../../components/time.tsx'
import { duration } from '../../format/duration.ts'
import { SpeakerAvatar } from '../../speakers/speaker-avatar.tsx'
import { longName, Specimen, Specimens } from './specimens.tsx'

const statuses = ['queued', 'running', 'waiting', 'completed', 'failed', 'cancelled'] as const
const speakers = ['Ada Lovelace', 'Paramedic', 'Shop owner', 'City planner', 'שלום', '李白', '?']
const openedAt = Date.now()
const ago = (ms: number) => new Date(openedAt - ms).toISOString()

export const Marks = () => (
  <Specimens title="Marks and figures">
    <Specimen name="StatusBadge">
      {statuses.map((status) => (
        <StatusBadge key={status} status={status} />
      ))}
    </Specimen>
    <Specimen name="Tag">
      <Tag>panel</Tag>
      <Tag>{longName}</Tag>
    </Specimen>
    <Specimen name="SpeakerAvatar">
      {speakers.map((name) => (
        <SpeakerAvatar key={name} name={name} personaId={null} />
      ))}
      <SpeakerAvatar name="Small" personaId={null} size="sm" />
    </Specimen>
    <Specimen name="Money, Tokens, duration">
      <Money usd={0.0042} />
      <Money usd={1204} />
      <Money usd={null} />
      <Tokens input={9000} output={3400} />
      <span>{duration(1800)}</span>
      <span>{duration(134_000)}</span>
    </Specimen>
    <Specimen name="Time">
      <Time at={ago(2000)} />
      <Time at={ago(3_600_000)} />
      <Time at={ago(90 * 86_400_000)} />
    </Specimen>
    <Specimen name="MiddleTruncate">
      <span className="flex w-full">
        <MiddleTruncate text={`${longName} (2026-11-22)`} tail={12} />
      </span>
    </Specimen>
  </Specimens>
)
