import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import type { DroppedFile } from '../../../components/dropped-files.ts'
import { FileDrop } from '../../../components/file-drop.tsx'
import { IconButton } from '../../../components/icon-button.tsx'
import { LongList } from '../../../components/long-list.tsx'
import { MiddleTruncate } from '../../../components/middle-truncate.tsx'
import { TagInput } from '../../../components/tag-input.tsx'
import { size } from '../../../format/size.ts'
import { documentKind, readableFiles } from '../document-kind.ts'
import { documentCollectionsQuery } from '../documents-queries.ts'
import { type ChosenDocument, chooseDocuments } from './chosen-documents.ts'
import { CollectionField } from './collection-field.tsx'
import { uploads } from './uploads.ts'

interface Props {
  readonly files: readonly DroppedFile[]
  readonly onFiles: (files: readonly DroppedFile[]) => void
  /** The one that is looked at. */
  readonly collection: string | undefined
  /** Tags of documents that are there. */
  readonly knownTags: readonly string[]
  readonly onClose: () => void
}

const defaultCollection = 'default'
const longest = 200

/** Which files go where. They are sent by themselves afterwards; the page shows how far they are. */
export function AddDocumentsDialog(props: Props) {
  const { files, onFiles, knownTags, onClose } = props
  const { data: collections = [] } = useQuery(documentCollectionsQuery)
  const [collection, setCollection] = useState(props.collection ?? defaultCollection)
  const [tags, setTags] = useState<readonly string[]>([])
  const form = useId()
  const { documents, leftOut } = chooseDocuments(files)
  const taken = documents.filter(({ refusal }) => refusal === null)
  const name = collection.trim()
  const fault =
    name === '' ? 'Name a collection.' : name.length > longest ? `At most ${longest} characters.` : undefined

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (taken.length === 0 || fault !== undefined) return
    uploads.add(taken.map(({ file, title }) => ({ file, title, collection: name, tags })))
    onClose()
  }
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title="Add documents"
      description="They are cut into passages that debates can cite and you can search."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            type="submit"
            form={form}
            disabled={taken.length === 0 || fault !== undefined}
          >
            {taken.length < 2 ? 'Add document' : `Add ${taken.length.toLocaleString('en-US')} documents`}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={onSubmit} className="flex flex-col gap-4">
        <FileDrop accept={readableFiles} onFiles={(more) => onFiles([...files, ...more])}>
          Drop files or folders here: PDF, Word (docx), Markdown, text, web pages, CSV and JSON, up to 256 MB
          each.
        </FileDrop>
        {documents.length > 0 && (
          <LongList
            items={documents}
            step={20}
            keyOf={({ path }) => path}
            render={(item) => (
              <ChosenRow
                item={item}
                onRemove={() => onFiles(files.filter(({ path }) => path !== item.path))}
              />
            )}
          />
        )}
        {leftOut > 0 && (
          <p className="text-sm text-muted">
            {leftOut.toLocaleString('en-US')} {leftOut === 1 ? 'file is' : 'files are'} left out: hidden, or
            of a kind that can’t be read.
          </p>
        )}
        <div className="grid gap-4 tablet:grid-cols-2">
          <CollectionField
            value={collection}
            onChange={setCollection}
            collections={collections}
            error={fault}
          />
          <TagInput label="Tags" isOptional value={tags} onChange={setTags} suggestions={knownTags} />
        </div>
        <p className="text-sm text-muted">
          Within a collection a title names one document: a file with the same name becomes its new content.
        </p>
      </form>
    </Dialog>
  )
}

function ChosenRow({ item, onRemove }: { readonly item: ChosenDocument; readonly onRemove: () => void }) {
  const { title, file, refusal } = item
  const { icon: Icon, word } = documentKind({ title, mediaType: '' })
  return (
    <span className="flex min-h-9 items-center gap-2.5">
      <Icon className="size-4 shrink-0 text-muted" role="img" aria-label={word} />
      <span className="flex min-w-0 flex-1 flex-col">
        <bdi className="flex min-w-0">
          <MiddleTruncate text={title} tail={12} />
        </bdi>
        {refusal !== null && <span className="text-sm text-failed">{refusal}</span>}
      </span>
      <span className="shrink-0 text-sm text-muted tabular-nums">{size(file.size)}</span>
      <IconButton icon={X} label={`Leave out ${title.slice(0, 80)}`} onClick={onRemove} />
    </span>
  )
}
