import type { Turn } from '@workbench/client/models'
import clsx from 'clsx'
import { useId } from 'react'
import { AddressLink } from '../../../../components/address-link.tsx'
import { Disclosure } from '../../../../components/disclosure.tsx'
import { Tag } from '../../../../components/tag.tsx'
import { shortened } from './shortened.ts'
import {
  addressOfSource,
  citedSources,
  givenSources,
  isTold,
  placeOfSource,
  type Source,
  titleOfSource,
} from './source.ts'

const mostCharacters = 240

/** What a turn cites, and all it was given to read. */
export function TurnSources({ turn }: { readonly turn: Turn }) {
  const id = useId()
  const cited = citedSources(turn)
  const given = givenSources(turn)
  if (cited.length === 0 && given.length === 0) return null
  const markers = new Set(cited.map(({ marker }) => marker))
  return (
    <div className="mt-3 flex flex-col gap-1 text-sm">
      {cited.length > 0 && (
        <div className="flex gap-x-3 max-tablet:flex-col">
          <p id={id} className="font-medium text-muted">
            {cited.length === 1 ? 'Source' : 'Sources'}
          </p>
          <ol aria-labelledby={id} className="min-w-0 flex-1">
            {cited.map((source) => (
              <SourceLine key={source.marker} source={source} />
            ))}
          </ol>
        </div>
      )}
      {given.length > 0 && (
        <Disclosure
          summary={givenWords(given.length, given.filter(({ marker }) => markers.has(marker)).length)}
        >
          <ol aria-label="Passages that were given" className="flex flex-col gap-2 pb-1 pl-5">
            {given.map((source) => (
              <GivenLine key={source.marker} source={source} isCited={markers.has(source.marker)} />
            ))}
          </ol>
        </Disclosure>
      )}
    </div>
  )
}

/** `6 passages were given, 2 of them cited` */
const givenWords = (given: number, cited: number): string =>
  `${given === 1 ? '1 passage was given' : `${given} passages were given`}, ${cited === 0 ? 'none cited' : cited === given ? 'all cited' : `${cited} of them cited`}`

function SourceLine({ source }: { readonly source: Source }) {
  const place = placeOfSource(source)
  return (
    <li className="flex gap-2">
      <Marker source={source} />
      {/* Imported runs may know a marker and nothing else. */}
      {isTold(source) && (
        <span className="min-w-0 wrap-anywhere">
          <Title source={source} />
          {place !== '' && <bdi className="text-muted"> · {place}</bdi>}
        </span>
      )}
    </li>
  )
}

const GivenLine = ({ source, isCited }: { readonly source: Source; readonly isCited: boolean }) => (
  <li className="flex gap-2">
    <Marker source={source} />
    <div className="min-w-0 flex-1">
      <p className="flex flex-wrap items-center gap-x-2 wrap-anywhere">
        <Title source={source} />
        <bdi className="text-muted">{placeOfSource(source)}</bdi>
        {isCited && <Tag>cited</Tag>}
      </p>
      {source.text !== null && (
        <p dir="auto" className={clsx('whitespace-pre-line wrap-anywhere', !isCited && 'text-muted')}>
          {shortened(source.text, mostCharacters)}
        </p>
      )}
    </div>
  </li>
)

const Marker = ({ source: { marker } }: { readonly source: Source }) => (
  <bdi className="shrink-0 text-muted tabular-nums">[{marker}]</bdi>
)

function Title({ source }: { readonly source: Source }) {
  const address = addressOfSource(source)
  const title = <bdi>{titleOfSource(source)}</bdi>
  if (address === null) return title
  return (
    <AddressLink href={address} className="rounded-sm text-accent-ink hover:underline">
      {title}
    </AddressLink>
  )
}
