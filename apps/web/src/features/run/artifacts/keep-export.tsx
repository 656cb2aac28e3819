import { useMutation } from '@tanstack/react-query'
import type { Artifact, Run } from '@workbench/client/models'
import { ArchiveRestore } from 'lucide-react'
import { api } from '../../../api/client.ts'
import { Button } from '../../../components/button.tsx'
import { Menu, MenuItem } from '../../../components/menu.tsx'
import { toast } from '../../../components/toasts.tsx'
import { type ExportFormat, exportFormats } from '../export-formats.ts'

interface Props {
  readonly run: Run
  readonly onKept: (artifact: Artifact) => void
}

/** Keeps the run as it is now among its files. */
export function KeepExport({ run, onKept }: Props) {
  const keep = useMutation({
    mutationFn: (format: ExportFormat['format']) => api.runs.keepExport(run.id, format),
    onSuccess: onKept,
    onError: (error) => toast('The export could not be kept', error.message),
  })
  return (
    <Menu
      trigger={
        <Button isBusy={keep.isPending}>
          <ArchiveRestore aria-hidden />
          Keep export
        </Button>
      }
    >
      {exportFormats(run.kind).map(({ format, label }) => (
        <MenuItem key={format} onSelect={() => keep.mutate(format)}>
          {label}
        </MenuItem>
      ))}
    </Menu>
  )
}
