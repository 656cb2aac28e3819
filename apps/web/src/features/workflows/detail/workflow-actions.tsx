import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Workflow } from '@workbench/client/models'
import { Copy, Ellipsis, FileCode, FlaskConical, Play, Power, Trash2, Webhook } from 'lucide-react'
import { Suspense, useMemo, useState } from 'react'
import { api } from '../../../api/client.ts'
import { newKey } from '../../../api/new-key.ts'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { lazyPart } from '../../../components/lazy-part.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../../components/menu.tsx'
import { toast } from '../../../components/toasts.tsx'
import { type Shortcut, useShortcuts } from '../../../keyboard/shortcuts.ts'
import { useEnabling } from '../use-enabling.ts'
import { asksFirst } from './use-start-form.ts'

// Their code is fetched when they are first opened.
const RunDialog = lazyPart(() => import('./run-dialog.tsx'), 'RunDialog')
const DryRunDialog = lazyPart(() => import('./dry-run-dialog.tsx'), 'DryRunDialog')
const WebhookDialog = lazyPart(() => import('./webhook-dialog.tsx'), 'WebhookDialog')

type Opened = 'run' | 'dry-run' | 'webhook' | 'delete'

interface Props {
  readonly workflow: Workflow
  /** What stands in the editor is not what would run. */
  readonly isDirty: boolean
}

/** What can be done with a workflow beside editing it. */
export function WorkflowActions({ workflow, isDirty }: Props) {
  const { id, enabled, trigger } = workflow
  const navigate = useNavigate()
  const [opened, setOpened] = useState<Opened | null>(null)
  const enabling = useEnabling()
  const start = useMutation({
    mutationFn: () => api.workflows.run(id, {}, { idempotencyKey: newKey() }),
    onSuccess: ({ runId }) => {
      if (isDirty) toast('The saved version runs', 'Your changes are not in it; they stay in the editor.')
      void navigate({ to: '/runs/$id', params: { id: runId } })
    },
    onError: (error) => toast('It could not be started', error.message),
  })
  const { mutate, isPending } = start
  const isAsking = asksFirst(workflow)
  const run = useMemo(
    () => () => {
      if (isAsking) setOpened('run')
      else if (!isPending) mutate()
    },
    [isAsking, isPending, mutate],
  )
  useShortcuts(
    useMemo(
      (): readonly Shortcut[] => [
        { keys: 'r', label: 'Run now', group: 'Workflow', run },
        { keys: 'd', label: 'Dry run', group: 'Workflow', run: () => setOpened('dry-run') },
      ],
      [run],
    ),
  )
  const close = () => setOpened(null)
  return (
    <>
      {trigger.type === 'webhook' && (
        <Button onClick={() => setOpened('webhook')}>
          <Webhook aria-hidden />
          How to call it
        </Button>
      )}
      <Button onClick={() => setOpened('dry-run')}>
        <FlaskConical aria-hidden />
        Dry run
      </Button>
      <Button isBusy={isPending} onClick={run}>
        <Play aria-hidden />
        Run now
      </Button>
      <Button isBusy={enabling.isPending} onClick={() => enabling.mutate({ workflow, isOn: !enabled })}>
        <Power aria-hidden />
        {enabled ? 'Disable' : 'Enable'}
      </Button>
      <Menu
        trigger={
          <Button variant="ghost" isSquare aria-label="More actions">
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        <MenuItem icon={Copy} onSelect={() => void navigate({ to: '/workflows/new', search: { from: id } })}>
          Duplicate
        </MenuItem>
        <MenuItem icon={FileCode} onSelect={() => void downloadYaml(workflow)}>
          Download as YAML
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={Trash2} isDanger onSelect={() => setOpened('delete')}>
          Delete
        </MenuItem>
      </Menu>
      <Suspense>
        {opened === 'run' && <RunDialog workflow={workflow} onClose={close} />}
        {opened === 'dry-run' && <DryRunDialog workflow={workflow} onClose={close} />}
        {opened === 'webhook' && <WebhookDialog workflow={workflow} onClose={close} />}
      </Suspense>
      {opened === 'delete' && <Deletion workflow={workflow} onClose={close} />}
    </>
  )
}

async function downloadYaml({ id, name }: Workflow): Promise<void> {
  try {
    const { yaml } = await api.workflows.yaml(id)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([yaml], { type: 'application/yaml' }))
    link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.workflow.yaml`
    link.click()
    URL.revokeObjectURL(link.href)
  } catch (error) {
    toast('The YAML could not be loaded', error instanceof Error ? error.message : String(error))
  }
}

function Deletion({
  workflow: { id, name },
  onClose,
}: {
  readonly workflow: Workflow
  readonly onClose: () => void
}) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const removal = useMutation({
    mutationFn: () => api.workflows.delete(id),
    onSuccess: async () => {
      toast('Workflow deleted', name)
      await navigate({ to: '/workflows', ignoreBlocker: true })
      queryClient.removeQueries({ queryKey: ['workflows', id] })
      void queryClient.invalidateQueries({ queryKey: ['workflows'] })
    },
  })
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      onConfirm={() => removal.mutate()}
      isBusy={removal.isPending}
      title={`Delete ${name}?`}
      action="Delete workflow"
    >
      {removal.error === null ? (
        'Nothing starts it any more, and its versions are gone. Its runs stay, with what they did.'
      ) : (
        <ErrorNotice error={removal.error} title="It could not be deleted" />
      )}
    </ConfirmDialog>
  )
}
