import { TextField } from '../../../components/text-field.tsx'
import { sign } from '../../approvals/signature.ts'

interface Props {
  readonly value: string
  readonly onChange: (name: string) => void
  readonly error?: string | undefined
}

/** Under which name somebody says something; the browser remembers it for decisions, too. */
export const NameField = ({ value, onChange, error }: Props) => (
  <TextField
    label="Your name"
    isOptional
    value={value}
    onChange={(name) => {
      onChange(name)
      sign(name)
    }}
    maxLength={200}
    autoComplete="name"
    dir="auto"
    error={error}
    className="w-56 max-tablet:w-full"
  />
)
