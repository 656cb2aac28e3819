import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client.ts'
import { type Faults, faultsOf, noFaults } from '../../api/faults.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { TextField } from '../../components/text-field.tsx'
import { toast } from '../../components/toasts.tsx'
import { checkSecret } from './check-secret.ts'

interface Props {
  /** Whose value is replaced; null: a new one. */
  readonly name: string | null
  /** Names that are there already. */
  readonly known: readonly string[]
  readonly onClose: () => void
}

/** Takes the value of a secret. It is kept nowhere but in this field, and not there either once it is stored. */
export function SecretDialog({ name: replaced, known, onClose }: Props) {
  const queryClient = useQueryClient()
  const [name, setName] = useState(replaced ?? '')
  const [value, setValue] = useState('')
  const [found, setFound] = useState<Faults>(noFaults)
  const storing = useMutation({
    mutationFn: () => api.secrets.put(name, value),
    // What was given to a mutation is remembered for a while; this is given nothing, and forgets at once.
    gcTime: 0,
    onSuccess() {
      setValue('')
      toast(replaced === null ? 'Secret stored' : 'Secret replaced', name)
      void queryClient.invalidateQueries({ queryKey: ['secrets'] })
      onClose()
    },
  })
  const faults = { ...faultsOf(storing.error), ...found }
  const isShownAtField = faults.name !== undefined || faults.value !== undefined
  const store = (event: FormEvent) => {
    event.preventDefault()
    const wrong = checkSecret({ name, value })
    setFound(wrong)
    if (Object.keys(wrong).length === 0 && !storing.isPending) storing.mutate()
  }
  const isThere = replaced === null && known.includes(name)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={replaced === null ? 'Add a secret' : `Replace ${replaced}`}
      description="Nobody can read the value afterwards: only tools whose policy names the secret get it."
      footer={
        <>
          <Button onClick={onClose}>Keep as it is</Button>
          <Button variant="primary" type="submit" form="secret" isBusy={storing.isPending}>
            {replaced === null && !isThere ? 'Store' : 'Replace'}
          </Button>
        </>
      }
    >
      <form id="secret" onSubmit={store} autoComplete="off" className="flex flex-col gap-4">
        {replaced === null && (
          <TextField
            label="Name"
            description={
              isThere ? 'There is one of this name: its value will be replaced.' : 'As in {{ secrets.NAME }}.'
            }
            value={name}
            onChange={setName}
            error={faults.name}
            placeholder="GITHUB_TOKEN"
            autoComplete="off"
            spellCheck={false}
          />
        )}
        <TextField
          label="Value"
          type="password"
          value={value}
          onChange={setValue}
          error={faults.value}
          // No password of this site: the browser shall neither fill it in nor keep it.
          autoComplete="new-password"
          spellCheck={false}
        />
        {storing.error !== null && !isShownAtField && (
          <ErrorNotice error={storing.error} title="The secret could not be stored" />
        )}
      </form>
    </Dialog>
  )
}
