import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { RawText } from '../../../../components/raw-text.tsx'

interface Props {
  readonly secret: string
  readonly onClose: () => void
}

/** Tells the secret of a webhook, once. */
export const WebhookSecretDialog = ({ secret, onClose }: Props) => (
  <Dialog
    isOpen
    onClose={onClose}
    title="The secret of this webhook"
    description="This is the only time it is shown: keep it where the caller reads it. A lost one can be replaced."
    footer={
      <Button variant="primary" onClick={onClose}>
        I have kept it
      </Button>
    }
  >
    <RawText text={secret} copyLabel="Copy the secret" />
  </Dialog>
)
