import { Link } from '@tanstack/react-router'
import type { DocumentHit } from '@workbench/client/models'
import { MarkedText } from '../../../components/marked-text.tsx'
import { Tag } from '../../../components/tag.tsx'
import { placeOfSource } from '../../run/transcript/sources/source.ts'
import { hitExcerpt } from './hit-excerpt.ts'

interface Props {
  readonly hit: DocumentHit
  /** Of several collections, so that each names its own. */
  readonly hasCollection: boolean
}

/** A passage that was found; all of it is its link to where it stands. */
export function HitRow({ hit, hasCollection }: Props) {
  const { documentId, chunkId, title, collection } = hit
  const place = placeOfSource(hit)
  return (
    <li className="relative flex flex-col gap-1 border-line px-4 py-3 not-first:border-t hover:bg-hover">
      <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-0.5">
        <Link
          data-row
          to="/documents/$id"
          params={{ id: documentId }}
          search={{ chunk: chunkId }}
          className="min-w-0 font-medium wrap-anywhere -outline-offset-2 after:absolute after:inset-0"
        >
          <bdi>{title}</bdi>
        </Link>
        {place !== '' && <bdi className="min-w-0 text-sm text-muted wrap-anywhere">{place}</bdi>}
        {hasCollection && (
          <span className="ml-auto">
            <Tag>{collection}</Tag>
          </span>
        )}
      </div>
      <p dir="auto" className="max-w-[80ch] text-base wrap-anywhere text-muted">
        <MarkedText {...hitExcerpt(hit)} />
      </p>
    </li>
  )
}
