import { RotateCcw, X } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { Card } from '../../../components/card.tsx'
import { IconButton } from '../../../components/icon-button.tsx'
import { LongList } from '../../../components/long-list.tsx'
import { MiddleTruncate } from '../../../components/middle-truncate.tsx'
import { ProgressBar } from '../../../components/progress-bar.tsx'
import { size } from '../../../format/size.ts'
import type { Upload } from './upload-queue.ts'
import { uploadFault, uploadsWords } from './upload-words.ts'
import { uploads, useUploads } from './uploads.ts'

/** Files on their way, and those that were not taken. */
export function UploadsPanel() {
  const { uploads: all, done } = useUploads()
  if (all.length === 0 && done === 0) return null
  const failed = all.filter(({ status }) => status === 'failed').length
  // What failed stands first: it waits for somebody.
  const sorted = all.toSorted((a, b) => Number(b.status === 'failed') - Number(a.status === 'failed'))
  return (
    <Card aria-label="Uploads" className="mb-4">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1 pr-2 pl-4">
        <p role="status" className="text-sm font-medium">
          {uploadsWords(all.length, failed, done)}
        </p>
        <span className="flex items-center gap-1.5">
          {failed > 1 && <Button onClick={() => uploads.retry()}>Try all again</Button>}
          {all.length > failed && all.length > 1 && (
            <Button variant="ghost" onClick={() => uploads.cancelAll()}>
              Cancel all
            </Button>
          )}
          {all.length === 0 && <IconButton icon={X} label="Dismiss" onClick={() => uploads.forget()} />}
        </span>
      </div>
      {all.length > 0 && (
        <div className="border-t border-line px-4 py-1.5">
          <LongList
            items={sorted}
            step={6}
            keyOf={({ key }) => key}
            render={(upload) => <UploadRow upload={upload} />}
          />
        </div>
      )}
    </Card>
  )
}

function UploadRow({ upload: { key, wanted, status, sentBytes, error } }: { readonly upload: Upload }) {
  const { title, file, collection } = wanted
  return (
    <div className="flex min-h-10 items-center gap-3 py-0.5">
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <span className="flex min-w-0 items-baseline gap-3">
          <bdi className="flex min-w-0 text-sm font-medium">
            <MiddleTruncate text={title} tail={12} />
          </bdi>
          <span className="ml-auto shrink-0 text-xs text-muted tabular-nums">
            {status === 'sending' && `${size(sentBytes)} of ${size(file.size)}`}
            {status === 'waiting' && `waits, ${size(file.size)}`}
          </span>
        </span>
        {status === 'failed' ? (
          <span role="alert" className="text-sm text-failed wrap-anywhere">
            {uploadFault(error)}
          </span>
        ) : (
          status === 'sending' && (
            <ProgressBar
              label={`Sending ${title.slice(0, 80)} to ${collection.slice(0, 80)}`}
              value={sentBytes}
              max={file.size}
            />
          )
        )}
      </div>
      {status === 'failed' && (
        <IconButton
          icon={RotateCcw}
          label={`Try ${title.slice(0, 80)} again`}
          onClick={() => uploads.retry(key)}
        />
      )}
      <IconButton
        icon={X}
        label={status === 'failed' ? `Forget ${title.slice(0, 80)}` : `Cancel ${title.slice(0, 80)}`}
        onClick={() => uploads.cancel(key)}
      />
    </div>
  )
}
