import { getRouteApi } from '@tanstack/react-router'
import type { Document } from '@workbench/client/models'
import { useCallback, useRef } from 'react'
import { Page } from '../../../components/page.tsx'
import { Tabs } from '../../../components/tabs.tsx'
import { toast } from '../../../components/toasts.tsx'
import { readableFiles } from '../document-kind.ts'
import { DocumentStatus } from '../document-status.tsx'
import type { DocumentSearch } from '../documents-search.ts'
import { uploads } from '../upload/uploads.ts'
import { UploadsPanel } from '../upload/uploads-panel.tsx'
import { DocumentActions } from './document-actions.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { DocumentNotice } from './document-notice.tsx'
import { PassagesPanel } from './passages-panel.tsx'
import { replacementFault } from './replacement-fault.ts'
import { UnloadedDocument } from './unloaded-document.tsx'
import { useLiveDocument } from './use-live-document.ts'
import { UsesPanel } from './uses-panel.tsx'

const route = getRouteApi('/documents/$id')

/** A document: what it says, passage by passage, and who was given that. */
export function DocumentPage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useLiveDocument(id)
  if (data !== undefined) return <LoadedDocument key={id} document={data} />
  return <UnloadedDocument error={error} onRetry={() => void refetch()} />
}

function LoadedDocument({ document }: { readonly document: Document }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { title, chunks, collection, tags } = document
  const { tab = 'passages' } = search
  const input = useRef<HTMLInputElement>(null)
  const onReplace = () => input.current?.click()
  const replace = (file: File) => {
    const fault = replacementFault(document, file)
    if (fault !== null) toast('The file was not taken', fault)
    else uploads.add([{ file, title, collection, tags }])
  }
  const onSearch = useCallback(
    (next: DocumentSearch) => void navigate({ search: next, replace: true, resetScroll: false }),
    [navigate],
  )
  return (
    <Page
      title={title}
      isWide
      aside={<DocumentStatus status={document.status} />}
      actions={<DocumentActions document={document} onReplace={onReplace} />}
    >
      <input
        ref={input}
        type="file"
        hidden
        aria-label="New content"
        accept={readableFiles}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) replace(file)
          target.value = ''
        }}
      />
      <UploadsPanel />
      <div className="grid grid-cols-1 gap-x-6 gap-y-5 desktop:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-4 empty:hidden desktop:col-span-2">
          <DocumentNotice document={document} onReplace={onReplace} />
        </div>
        <div className="min-w-0 max-desktop:order-last">
          <Tabs
            label="Document"
            tabs={[
              { value: 'passages', label: 'Passages', count: chunks },
              { value: 'uses', label: 'Used in' },
            ]}
            value={tab}
            onChange={(next) => void navigate({ search: next === 'passages' ? {} : { tab: next } })}
          >
            {tab === 'passages' ? (
              <PassagesPanel document={document} search={search} onSearch={onSearch} />
            ) : (
              <UsesPanel document={document} search={search} onSearch={onSearch} />
            )}
          </Tabs>
        </div>
        <DocumentFacts document={document} />
      </div>
    </Page>
  )
}
