import clsx from 'clsx'
import type { CSSProperties } from 'react'
import { initials, speakerHue } from './speaker-hue.ts'

interface Props {
  readonly name: string
  /** What the colour is made of; the name when there is no persona behind it. */
  readonly personaId: string | null
  readonly size?: 'sm' | 'md'
}

/** Sets `--hue` for `text-speaker` and `bg-speaker-soft` inside. */
export const speakerStyle = (name: string, personaId: string | null): CSSProperties =>
  ({ '--hue': speakerHue(personaId ?? name) }) as CSSProperties

/** A persona's letters in its colour; the name stands beside it, so this says nothing aloud. */
export function SpeakerAvatar({ name, personaId, size = 'md' }: Props) {
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
