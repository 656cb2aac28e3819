import { useState } from 'react'
import { TextField } from '../../components/text-field.tsx'
import { sign, signature } from './signature.ts'

/** Under which name one decides; kept in this browser. */
export function SignatureField() {
  const [name, setName] = useState(signature)
  return (
    <TextField
      label="You decide as"
      isLabelHidden
      placeholder="Your name, noted with decisions"
      value={name}
      onChange={(next) => {
        setName(next)
        sign(next)
      }}
      className="max-tablet:w-full tablet:w-64"
      maxLength={200}
      autoComplete="name"
      dir="auto"
    />
  )
}
