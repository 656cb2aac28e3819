import { FileText, X } from 'lucide-react'
import { useId } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import type { DroppedFile } from '../../components/dropped-files.ts'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { FileDrop } from '../../components/file-drop.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { LongList } from '../../components/long-list.tsx'
import { MiddleTruncate } from '../../components/middle-truncate.tsx'
import { refusalOf, sizeText } from './import-batches.ts'
import { ImportQuestions } from './import-questions.tsx'
import { ImportReportView } from './import-report-view.tsx'
import { useImport } from './use-import.ts'

interface Props {
  readonly files: readonly DroppedFile[]
  readonly onFiles: (files: readonly DroppedFile[]) => void
  readonly onClose: () => void
}

/** Files in, personas, scenarios and runs out, and a report of every item that was not taken. */
export function ImportDialog({ files, onFiles, onClose }: Props) {
  const { state, start, reset } = useImport()
  const valuesForm = useId()
  const isSending = state.phase === 'sending'
  const taken = files.filter(({ path, file }) => refusalOf(path, file.size) === null)
  const again = () => {
    reset()
    onFiles([])
  }
  const close = () => {
    reset()
    onClose()
  }
  return (
    <Dialog
      isOpen
      isWide
      onClose={close}
      title="Import"
      {...(state.phase !== 'done' &&
        state.phase !== 'asking' && {
          description: 'Personas, scenarios and finished runs. What is there already is skipped.',
        })}
      footer={
        state.phase === 'done' ? (
          <>
            <Button onClick={again}>Import more</Button>
            <Button variant="primary" onClick={close}>
              Done
            </Button>
          </>
        ) : state.phase === 'asking' ? (
          <>
            <Button onClick={state.leaveOut}>Leave {state.asks.length === 1 ? 'it' : 'them'} out</Button>
            <Button type="submit" form={valuesForm} variant="primary">
              Import with these values
            </Button>
          </>
        ) : (
          files.length > 0 && (
            <>
              <Button onClick={close}>{isSending ? 'Stop' : 'Cancel'}</Button>
              <Button
                variant="primary"
                isBusy={isSending}
                disabled={taken.length === 0 || state.phase === 'failed'}
                onClick={() => start(files)}
              >
                {isSending
                  ? 'Importing …'
                  : `Import ${taken.length === 1 ? '1 file' : `${taken.length} files`}`}
              </Button>
            </>
          )
        )
      }
    >
      {state.phase === 'done' ? (
        <ImportReportView report={state.report} onLeave={onClose} />
      ) : state.phase === 'asking' ? (
        <ImportQuestions id={valuesForm} asks={state.asks} onAnswer={state.answer} />
      ) : (
        <div className="flex flex-col gap-4">
          {state.phase === 'failed' && (
            <ErrorNotice error={state.error} title="The import stopped" onRetry={state.goOn}>
              <p className="text-sm">What was taken before stays; trying again goes on with the rest.</p>
            </ErrorNotice>
          )}
          {isSending ? <Progress sent={state.sent} of={state.of} /> : null}
          {state.phase === 'choosing' && (
            <FileDrop
              accept=".json,.yaml,.yml,.csv,.png,.charx,.ts"
              onFiles={(more) => onFiles([...files, ...more])}
            >
              Drop files or folders here, up to 32 MB a file: exports of a workbench, prompt lists with the
              columns <code className="font-mono text-sm">act,prompt</code>, character cards (PNG or JSON),
              agents and tasks of CrewAI, configurations of ChatArena and ChatEval.
            </FileDrop>
          )}
          {files.length > 0 && (
            <LongList
              items={files}
              keyOf={({ path }) => path}
              render={(item) => (
                <FileRow
                  item={item}
                  {...(state.phase === 'choosing' && {
                    onRemove: () => onFiles(files.filter((each) => each !== item)),
                  })}
                />
              )}
            />
          )}
        </div>
      )}
    </Dialog>
  )
}

function Progress({ sent, of }: { readonly sent: number; readonly of: number }) {
  const text = of === 1 ? 'Reading and storing' : `Part ${sent + 1} of ${of}`
  return (
    <div role="status" className="flex flex-col gap-2">
      <p className="text-base text-muted">{text} …</p>
      <div className="h-1 overflow-hidden rounded-full bg-hover">
        {of === 1 ? (
          <div className="h-full w-full animate-pulse bg-accent" />
        ) : (
          <div
            className="h-full bg-accent transition-[width]"
            style={{ width: `${((sent + 0.5) / of) * 100}%` }}
          />
        )}
      </div>
    </div>
  )
}

function FileRow({
  item: { path, file },
  onRemove,
}: {
  readonly item: DroppedFile
  readonly onRemove?: () => void
}) {
  const refusal = refusalOf(path, file.size)
  return (
    <span className="flex min-h-9 items-center gap-2.5 py-1">
      <FileText className="size-4 shrink-0 text-muted" aria-hidden />
      <span className="flex min-w-0 flex-1 flex-col">
        <MiddleTruncate text={path} tail={12} />
        {refusal !== null && <span className="text-sm text-failed">{refusal}</span>}
      </span>
      <span className="shrink-0 text-sm text-muted">{sizeText(file.size)}</span>
      {onRemove !== undefined && <IconButton icon={X} label={`Leave out ${path}`} onClick={onRemove} />}
    </span>
  )
}
