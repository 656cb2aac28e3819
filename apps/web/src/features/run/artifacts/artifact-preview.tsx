import type { Artifact } from '@workbench/client/models'
import { Download, ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../../api/client.ts'
import { buttonClass } from '../../../components/button.tsx'
import { Card } from '../../../components/card.tsx'
import { CopyButton } from '../../../components/copy-button.tsx'
import { size } from '../../../format/size.ts'
import { exactTime } from '../../../format/time.ts'
import { previewKind } from './preview-kind.ts'
import { TextPreview } from './text-preview.tsx'

/** A file, as far as one can look at it without opening it, and the ways to have it. */
export function ArtifactPreview({ artifact }: { readonly artifact: Artifact }) {
  const { id, name, mediaType, sizeBytes, sha256, createdAt } = artifact
  const kind = previewKind(artifact)
  return (
    <Card aria-labelledby="artifact-name" className="min-w-0">
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-3">
        <div className="min-w-0 flex-1 basis-60">
          <h2 id="artifact-name" className="font-semibold wrap-anywhere">
            <bdi>{name}</bdi>
          </h2>
          <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-muted">
            <span className="wrap-anywhere">{mediaType}</span>
            <span className="whitespace-nowrap">· {size(sizeBytes)}</span>
            <span className="whitespace-nowrap">· {exactTime(createdAt)}</span>
            <span className="flex items-center whitespace-nowrap">
              · SHA-256 <code className="ml-1 font-mono text-xs">{sha256.slice(0, 8)}</code>
              <CopyButton text={sha256} label="Copy SHA-256" />
            </span>
          </p>
        </div>
        <div className="flex gap-2">
          {(kind === 'pdf' || kind === 'image') && (
            <a
              href={api.artifacts.address(id)}
              target="_blank"
              rel="noopener noreferrer"
              className={buttonClass()}
            >
              <ExternalLink aria-hidden />
              Open
            </a>
          )}
          <a href={api.artifacts.address(id, { download: true })} download={name} className={buttonClass()}>
            <Download aria-hidden />
            Download
          </a>
        </div>
      </header>
      <Content key={id} artifact={artifact} />
    </Card>
  )
}

function Content({ artifact }: { readonly artifact: Artifact }) {
  const kind = previewKind(artifact)
  switch (kind) {
    case 'image':
      return <Picture artifact={artifact} />
    case 'pdf':
      return <Pdf artifact={artifact} />
    case 'none':
      return (
        <p className="p-4 text-muted">
          Files of this kind are not shown here, since they could act as a page. Download it to open it.
        </p>
      )
    default:
      return <TextPreview artifact={artifact} kind={kind} />
  }
}

function Picture({ artifact: { id, name } }: { readonly artifact: Artifact }) {
  const [isBroken, setIsBroken] = useState(false)
  if (isBroken) return <p className="p-4 text-muted">The picture can not be shown: its file is broken.</p>
  return (
    <div className="flex justify-center bg-sunken p-4">
      <img
        src={api.artifacts.address(id)}
        alt={name}
        onError={() => setIsBroken(true)}
        className="max-h-[70dvh] max-w-full object-contain"
      />
    </div>
  )
}

/** In the browser's own viewer, where it has one: it is no part of the page and can do nothing to it. */
const Pdf = ({ artifact: { id, name } }: { readonly artifact: Artifact }) =>
  navigator.pdfViewerEnabled ? (
    <iframe src={api.artifacts.address(id)} title={name} className="block h-[75dvh] w-full rounded-b-lg" />
  ) : (
    <p className="p-4 text-muted">This browser shows no PDF within a page. Open it, or download it.</p>
  )
