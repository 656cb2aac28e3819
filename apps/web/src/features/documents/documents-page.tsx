import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { FilePlus } from 'lucide-react'
import { Suspense, useCallback, useMemo, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { DropOverlay } from '../../components/drop-overlay.tsx'
import type { DroppedFile } from '../../components/dropped-files.ts'
import { lazyPart } from '../../components/lazy-part.tsx'
import { Page } from '../../components/page.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { useWindowDrop } from '../../components/use-window-drop.ts'
import { type Shortcut, useShortcuts } from '../../keyboard/shortcuts.ts'
import { documentCollectionsQuery, documentsQuery } from './documents-queries.ts'
import { type DocumentsChanges, hasFilters, withChanges } from './documents-search.ts'
import { CollectionList } from './list/collection-list.tsx'
import { DocumentsPanel } from './list/documents-panel.tsx'
import { FirstDocuments } from './list/first-documents.tsx'
import { tagsIn } from './list/tags-in.ts'
import { SearchPanel } from './search/search-panel.tsx'
import { useUploads } from './upload/uploads.ts'
import { UploadsPanel } from './upload/uploads-panel.tsx'

// Its code is fetched when somebody adds documents.
const AddDocumentsDialog = lazyPart(() => import('./upload/add-documents-dialog.tsx'), 'AddDocumentsDialog')

const route = getRouteApi('/documents')
const mostTags = 50

/** What debates can cite: files to add, to find, and to search in. */
export function DocumentsPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useInfiniteQuery(documentsQuery(search.tab === 'search' ? {} : search))
  const { data: collections = [] } = useQuery(documentCollectionsQuery)
  const { uploads, done } = useUploads()
  const [files, setFiles] = useState<readonly DroppedFile[] | null>(null)
  const isOver = useWindowDrop(
    useCallback(
      (dropped: readonly DroppedFile[]) => setFiles((before) => [...(before ?? []), ...dropped]),
      [],
    ),
  )
  useShortcuts(
    useMemo(
      (): readonly Shortcut[] => [
        {
          keys: 'a',
          label: 'Add documents',
          group: 'Documents',
          run: () => void navigate({ search: (before) => withChanges(before, { add: 'yes' }) }),
        },
      ],
      [navigate],
    ),
  )
  const onChange = useCallback(
    (changes: DocumentsChanges) =>
      // Typing is no step that one would go back to.
      void navigate({ search: (before) => withChanges(before, changes), replace: 'q' in changes }),
    [navigate],
  )
  const { collection, tab = 'documents', add } = search
  const onAdd = () => onChange({ add: 'yes' })
  const isAdding = add === 'yes' || files !== null
  const onAdded = () => {
    setFiles(null)
    if (add === 'yes') void navigate({ search: withChanges(search, { add: undefined }), replace: true })
  }
  const documents = query.data
  const isEmpty =
    documents?.length === 0 && !hasFilters(search) && collections.length === 0 && uploads.length + done === 0
  return (
    <Page
      title="Documents"
      isWide
      actions={
        <Button variant="primary" onClick={onAdd}>
          <FilePlus aria-hidden />
          Add documents
        </Button>
      }
    >
      <UploadsPanel />
      {isEmpty && tab === 'documents' ? (
        <FirstDocuments onAdd={onAdd} />
      ) : (
        <div className="grid grid-cols-1 gap-x-6 gap-y-4 desktop:grid-cols-[13rem_minmax(0,1fr)]">
          <CollectionList
            collections={collections}
            chosen={collection}
            onChoose={(next) => onChange({ collection: next })}
          />
          <Tabs
            label="Documents and their passages"
            tabs={[
              { value: 'documents', label: 'Documents' },
              { value: 'search', label: 'Search passages' },
            ]}
            value={tab}
            // What is typed in one means something else in the other; the collection stays.
            onChange={(next) =>
              void navigate({
                search: {
                  ...(next === 'search' && { tab: 'search' }),
                  ...(collection !== undefined && { collection }),
                },
              })
            }
          >
            {tab === 'search' ? (
              <SearchPanel search={search} onChange={onChange} />
            ) : (
              <DocumentsPanel
                query={query}
                search={search}
                onChange={onChange}
                onShowAll={() => void navigate({ search: {} })}
              />
            )}
          </Tabs>
        </div>
      )}
      {isOver && !isAdding && (
        <DropOverlay title="Drop to add documents">
          {collection === undefined ? 'Files and folders' : `Files and folders, to ${collection}`}
        </DropOverlay>
      )}
      <Suspense>
        {isAdding && (
          <AddDocumentsDialog
            files={files ?? []}
            onFiles={setFiles}
            collection={collection}
            knownTags={tagsIn(documents ?? [], undefined, mostTags)}
            onClose={onAdded}
          />
        )}
      </Suspense>
    </Page>
  )
}
