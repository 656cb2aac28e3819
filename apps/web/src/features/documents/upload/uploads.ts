import { useSyncExternalStore } from 'react'
import { api } from '../../../api/client.ts'
import { newKey } from '../../../api/new-key.ts'
import { queryClient } from '../../../api/query-client.ts'
import { createUploadQueue, type UploadsView } from './upload-queue.ts'

const freshMs = 500
let timer: ReturnType<typeof setTimeout> | undefined

/** Files on their way; they go on while one looks at other pages. */
export const uploads = createUploadQueue({
  send: ({ file, title, collection, tags }, { signal, onProgress }) =>
    api.documents.add(
      { name: title, content: file, collection, tags },
      // What stands around the file is sent with it.
      { signal, onProgress: ({ sentBytes }) => onProgress(Math.min(sentBytes, file.size)) },
    ),
  newKey,
  onSent: ({ documentId }) => {
    // One that is replaced may be looked at.
    void queryClient.invalidateQueries({ queryKey: ['document', documentId], exact: true })
    // Many small files get there within a second; the list is read once for some of them.
    if (timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      void queryClient.invalidateQueries({ queryKey: ['documents'] })
    }, freshMs)
  },
})

const warn = (event: BeforeUnloadEvent) => event.preventDefault()
uploads.subscribe(() => {
  // Whoever closes the tab now loses what is being sent.
  const isBusy = uploads.view().uploads.some(({ status }) => status !== 'failed')
  if (isBusy) window.addEventListener('beforeunload', warn)
  else window.removeEventListener('beforeunload', warn)
})

export const useUploads = (): UploadsView => useSyncExternalStore(uploads.subscribe, uploads.view)
