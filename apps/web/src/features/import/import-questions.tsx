import { type FormEvent, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/text-field.tsx'
import { askedVariables, type ImportAsks, unanswered } from './import-asks.ts'
import type { ImportValues } from './use-import.ts'

interface Props {
  readonly asks: ImportAsks
  readonly onAnswer: (values: ImportValues) => void
  readonly onLeaveOut: () => void
}

/** Asks for the values of variables before files with them are taken. */
export function ImportQuestions({ asks, onAnswer, onLeaveOut }: Props) {
  const variables = askedVariables(asks)
  const [values, setValues] = useState<ImportValues>({})
  const [isTried, setIsTried] = useState(false)
  const missing = unanswered(variables, values)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (missing.length === 0) onAnswer(values)
  }
  const files = asks.length === 1 ? 'A file has variables' : `${asks.length} files belong to variables`
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <p className="text-base text-muted">
        {files} that stand for a text of yours. Nothing of {asks.length === 1 ? 'it' : 'them'} is taken before
        each has a value.
      </p>
      {variables.map(({ name, files: having }) => (
        <TextField
          key={name}
          label={`{${name}}`}
          description={<bdi className="wrap-anywhere">in {having.join(', ')}</bdi>}
          value={values[name] ?? ''}
          onChange={(value) => setValues((before) => ({ ...before, [name]: value }))}
          autoComplete="off"
          error={isTried && missing.includes(name) ? 'A value is needed.' : undefined}
        />
      ))}
      <div className="flex flex-wrap justify-end gap-2">
        <Button type="button" onClick={onLeaveOut}>
          Leave {asks.length === 1 ? 'it' : 'them'} out
        </Button>
        <Button type="submit" variant="primary">
          Import with {variables.length === 1 ? 'this value' : 'these values'}
        </Button>
      </div>
    </form>
  )
}
