import clsx from 'clsx'
import { initials } from './speaker-hue.ts'
import { useSpeakerStyle } from './table-hues.ts'

interface Props {
  readonly name: string
  /** What the colour is made of; the name when there is no persona behind it. */
  readonly personaId: string | null
  readonly size?: 'sm' | 'md'
}

/** A persona's letters in its colour; the name stands beside it, so this says nothing aloud. */
export function SpeakerAvatar({ name, personaId, size = 'md' }: Props) {
  const speakerStyle = useSpeakerStyle()
  return (
    <span
      aria-hidden
      style={speakerStyle(name, personaId)}
      className={clsx(
        'speaker inline-flex shrink-0 items-center justify-center rounded-full bg-speaker-soft font-semibold text-speaker select-none',
        size === 'sm' ? 'size-5 text-[0.625rem]' : 'size-8 text-xs',
      )}
    >
      {initials(name)}
    </span>
  )
}
