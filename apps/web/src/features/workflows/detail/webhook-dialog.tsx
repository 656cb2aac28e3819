import { useMutation } from '@tanstack/react-query'
import type { Workflow } from '@workbench/client/models'
import { useState } from 'react'
import { api } from '../../../api/client.ts'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { CopyButton } from '../../../components/copy-button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { RawText } from '../../../components/raw-text.tsx'
import { Tabs } from '../../../components/tabs.tsx'
import { bearerCall, signedCall, triggerAddress } from './webhook-calls.ts'

interface Props {
  readonly workflow: Workflow
  readonly onClose: () => void
}

const ways = [
  { value: 'bearer', label: 'With the secret' },
  { value: 'signed', label: 'Signed' },
] as const

/** How to call a webhook workflow, and a new secret for it. */
export function WebhookDialog({ workflow: { id, trigger }, onClose }: Props) {
  const [way, setWay] = useState<(typeof ways)[number]['value']>('bearer')
  const [isAsking, setIsAsking] = useState(false)
  const renewal = useMutation({
    mutationFn: () => api.workflows.newWebhookSecret(id),
    onSettled: () => setIsAsking(false),
  })
  const address = triggerAddress(location.origin, id)
  const ownSecret = trigger.type === 'webhook' ? trigger.secret : undefined
  return (
    <>
      <Dialog
        isOpen
        isWide
        onClose={onClose}
        title="How to call it"
        description="Each call starts a run and answers with its id. The same webhook-id again gives the same run."
        footer={<Button onClick={onClose}>Close</Button>}
      >
        <div className="flex flex-col gap-5">
          <section className="flex flex-col gap-1.5">
            <h3 className="text-sm font-medium">Address</h3>
            <p className="flex items-center gap-1 rounded-md border border-line bg-sunken py-1 pr-1 pl-3">
              <code className="min-w-0 flex-1 font-mono text-xs wrap-anywhere">{address}</code>
              <CopyButton text={address} label="Copy address" />
            </p>
          </section>
          <section className="flex flex-col items-start gap-2">
            <h3 className="text-sm font-medium">Secret</h3>
            {renewal.error !== null && (
              <ErrorNotice error={renewal.error} title="No new secret could be made" />
            )}
            {renewal.data === undefined ? (
              <>
                <p className="text-muted">
                  {ownSecret === undefined
                    ? 'It was shown once, when the trigger became a webhook, and can’t be shown again.'
                    : `The stored secret ${ownSecret}; its value is changed under Settings.`}
                </p>
                {ownSecret === undefined && (
                  <Button onClick={() => setIsAsking(true)}>New webhook secret</Button>
                )}
              </>
            ) : (
              <NewSecret secret={renewal.data.webhookSecret} />
            )}
          </section>
          <Tabs label="Ways to call it" tabs={ways} value={way} onChange={setWay}>
            <div className="flex flex-col gap-2">
              <p className="text-muted">
                {way === 'bearer'
                  ? 'For a quick try and for callers one trusts.'
                  : 'As Standard Webhooks sign it: the secret stays with the caller, and an old call can’t be sent again later.'}
              </p>
              <RawText
                key={way}
                text={way === 'bearer' ? bearerCall(address) : signedCall(address)}
                copyLabel="Copy call"
              />
            </div>
          </Tabs>
        </div>
      </Dialog>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => renewal.mutate()}
        isBusy={renewal.isPending}
        title="Make a new secret?"
        keep="Cancel"
        action="New secret"
      >
        The old one is void at once: callers that use it are refused until they have the new one.
      </ConfirmDialog>
    </>
  )
}

const NewSecret = ({ secret }: { readonly secret: string }) => (
  <div className="flex w-full flex-col gap-1 rounded-md border border-waiting/40 bg-waiting-soft px-3 py-2">
    <p className="text-sm font-medium">Copy it now: it is not shown again.</p>
    <p className="flex items-center gap-1">
      <code className="min-w-0 flex-1 font-mono text-xs wrap-anywhere">{secret}</code>
      <CopyButton text={secret} label="Copy secret" />
    </p>
  </div>
)
