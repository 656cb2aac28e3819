import type { Artifact } from '@workbench/client/models'
import clsx from 'clsx'
import { MiddleTruncate } from '../../../components/middle-truncate.tsx'
import { Time } from '../../../components/time.tsx'
import { size } from '../../../format/size.ts'
import { artifactIcon } from './artifact-look.ts'
import { previewKind } from './preview-kind.ts'

interface Props {
  readonly artifact: Artifact
  readonly isChosen: boolean
  readonly onChoose: (id: string) => void
}

/** A file on two lines; pressing it shows it beside the list. */
export function ArtifactRow({ artifact, isChosen, onChoose }: Props) {
  const { id, name, mediaType, sizeBytes, createdAt } = artifact
  const Icon = artifactIcon[previewKind(artifact)]
  return (
    <li className="relative">
      <a
        href={`?tab=artifacts&artifact=${id}`}
        aria-current={isChosen || undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          onChoose(id)
        }}
        className={clsx(
          'flex items-center gap-3 px-3.5 py-2.5 -outline-offset-2',
          isChosen ? 'bg-accent-soft' : 'hover:bg-hover',
        )}
      >
        <Icon className="size-4 shrink-0 text-muted" aria-hidden />
        <span className="min-w-0 flex-1">
          <bdi className="flex min-w-0 font-medium">
            <MiddleTruncate text={name} tail={12} />
          </bdi>
          <span className="flex gap-1 truncate text-sm text-muted">
            <span className="truncate">{mediaType}</span>
            <span className="whitespace-nowrap">
              · {size(sizeBytes)} · <Time at={createdAt} />
            </span>
          </span>
        </span>
      </a>
    </li>
  )
}
