import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { addressOfSource, placeOfSource, type Source, titleOfSource } from './source.ts'
import { SourceCard } from './source-card.tsx'
import { usePreview } from './use-preview.ts'

const markClass =
  'relative -top-[0.3em] mx-px rounded-sm bg-accent-soft px-0.5 text-xs font-medium text-accent-ink no-underline hover:underline aria-expanded:underline'

interface Props {
  readonly source: Source
  readonly turnText: string
}

/** A marker like [1] that stands for a passage: more about it on hover, focus or tap, and the way to it. */
export function SourceMark({ source, turnText }: Props) {
  const router = useRouter()
  const { isOpen, trigger, close, frameProps, triggerProps, showAtTap, toggle } = usePreview()
  const address = addressOfSource(source)
  const place = placeOfSource(source)
  const name = `[${source.marker}] ${titleOfSource(source)}${place === '' ? '' : `, ${place}`}`
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (!showAtTap() && address !== null) router.history.push(address)
  }
  return (
    <span {...frameProps}>
      {address === null ? (
        <button {...triggerProps} type="button" aria-label={name} onClick={toggle} className={markClass}>
          [{source.marker}]
        </button>
      ) : (
        <a {...triggerProps} href={address} aria-label={name} onClick={follow} className={markClass}>
          [{source.marker}]
        </a>
      )}
      {isOpen && <SourceCard source={source} turnText={turnText} anchor={trigger} onAway={close} />}
    </span>
  )
}
