import type { Approval } from '@workbench/client/models'
import { Select } from '../../components/select.tsx'
import { mustSayWho, votesSoFar } from './approval-votes.ts'
import { signature } from './signature.ts'

interface Props {
  readonly approval: Approval
  readonly value: string
  readonly onChange: (by: string) => void
  readonly error: string | undefined
}

/** As whom one decides, where people are named. */
export function VoterField({ approval, value, onChange, error }: Props) {
  const { missing } = votesSoFar(approval)
  if (approval.approvers.length === 0) return null
  const own = signature()
  const nobody = mustSayWho(approval) ? 'As whom?' : `As ${own === '' ? 'somebody else' : own}`
  return (
    <Select
      label={`As whom: ${approval.title}`}
      isLabelHidden
      value={value}
      onChange={onChange}
      choices={[
        { value: '', label: nobody },
        ...missing.map((name) => ({ value: name, label: `As ${name}` })),
      ]}
      error={error}
      className="max-tablet:w-full tablet:w-48"
    />
  )
}
