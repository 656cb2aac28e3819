import { ArrowUpRight } from 'lucide-react'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { AddressLink } from '../../../../components/address-link.tsx'
import { placeBeside, windowSize } from '../../../../components/place-beside.ts'
import { citedPart } from './cited-part.ts'
import { addressOfSource, placeOfSource, type Source, titleOfSource } from './source.ts'

const mostCharacters = 420

interface Props {
  readonly source: Source
  /** The turn that cites it. */
  readonly turnText: string
  /** What it stands beside. */
  readonly anchor: RefObject<HTMLElement | null>
  /** What it stands beside has left the window. */
  readonly onAway: () => void
}

/**
 * A passage, shown above the page beside its marker. It stands in the middle of a sentence, so that Tab leads from the
 * marker into it; a sentence may hold nothing but spans.
 */
export function SourceCard({ source, turnText, anchor, onAway }: Props) {
  const card = useRef<HTMLSpanElement>(null)
  const away = useRef(onAway)
  useLayoutEffect(() => {
    away.current = onAway
  })
  useLayoutEffect(() => {
    card.current?.showPopover()
    const place = () => {
      if (card.current === null || anchor.current === null) return
      const { offsetWidth: width, offsetHeight: height } = card.current
      const beside = anchor.current.getBoundingClientRect()
      if (beside.bottom < 0 || beside.top > windowSize().height) away.current()
      const { left, top } = placeBeside(beside, { width, height }, windowSize())
      card.current.style.left = `${left}px`
      card.current.style.top = `${top}px`
    }
    place()
    // The focus may have scrolled the page, and a debate that goes on moves by itself.
    document.addEventListener('scroll', place, { capture: true, passive: true })
    return () => document.removeEventListener('scroll', place, { capture: true })
  }, [anchor])
  const { marker, text } = source
  const place = placeOfSource(source)
  const address = addressOfSource(source)
  return (
    <span
      ref={card}
      popover="manual"
      role="dialog"
      aria-label={`Source ${marker}`}
      className="fixed inset-auto m-0 w-[min(24rem,calc(100vw-1rem))] flex-col gap-1.5 overflow-y-auto rounded-lg bg-raised px-3.5 py-3 text-left text-sm font-normal text-ink not-italic shadow-float transition-opacity duration-100 open:flex max-h-[calc(100dvh-1rem)] starting:opacity-0"
    >
      <span className="flex gap-2">
        <span className="font-medium text-muted">{marker}</span>
        <bdi className="line-clamp-3 font-medium wrap-anywhere">{titleOfSource(source)}</bdi>
      </span>
      {place !== '' && <bdi className="line-clamp-2 text-xs text-muted wrap-anywhere">{place}</bdi>}
      {text !== null && (
        <span
          dir="auto"
          className="block border-l-2 border-line-strong/60 pl-3 whitespace-pre-line wrap-anywhere"
        >
          {citedPart(text, turnText, marker, mostCharacters)}
        </span>
      )}
      {address !== null && (
        <AddressLink
          href={address}
          className="mt-0.5 inline-flex items-center gap-1 self-start rounded-sm font-medium text-accent-ink hover:underline"
        >
          Open in the document
          <ArrowUpRight aria-hidden className="size-3.5" />
        </AddressLink>
      )}
    </span>
  )
}
