import { type FormEvent, useEffect, useRef, useState } from 'react'
import { TextArea } from '../../components/text-area.tsx'
import { askedVariables, type ImportAsks, unanswered } from './import-asks.ts'
import type { ImportValues } from './use-import.ts'

interface Props {
  /** Of the form, for the button that sends it. */
  readonly id: string
  readonly asks: ImportAsks
  readonly onAnswer: (values: ImportValues) => void
}

/** Asks for the values of variables before files with them are taken. */
export function ImportQuestions({ id, asks, onAnswer }: Props) {
  const variables = askedVariables(asks)
  const form = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState<ImportValues>({})
  const [isTried, setIsTried] = useState(false)
  const missing = unanswered(variables, values)
  // The button that had the focus is gone.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (missing.length === 0) onAnswer(values)
  }
  return (
    <form id={id} ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
      <p className="text-base text-muted">
        {asks.length === 1 ? 'A file has variables' : `Variables in ${asks.length} files stand`}
        {asks.length === 1 ? ' that stand for texts of yours. It is' : ' for texts of yours. They are'} taken
        once each has a value.
      </p>
      {variables.map(({ name, files }) => (
        <TextArea
          key={name}
          label={`{${name}}`}
          description={<bdi className="wrap-anywhere">in {files.join(', ')}</bdi>}
          value={values[name] ?? ''}
          onChange={(value) => setValues((before) => ({ ...before, [name]: value }))}
          minRows={1}
          error={isTried && missing.includes(name) ? 'A value is needed.' : undefined}
        />
      ))}
    </form>
  )
}
