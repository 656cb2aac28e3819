import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { RunPicker } from './run-picker.tsx'

interface Props {
  readonly scenarioId: string | null | undefined
  /** Chosen already. */
  readonly taken: readonly string[]
  readonly onAdd: (id: string) => void
}

/** One more column. */
export function AddRun({ scenarioId, taken, onAdd }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className="mt-3">
      {isOpen ? (
        <RunPicker
          className="max-w-md"
          label="Run to add"
          isLabelHidden
          value={null}
          onChange={(id) => {
            setIsOpen(false)
            onAdd(id)
          }}
          scenarioId={scenarioId}
          except={taken}
          placeholder="Pick one more run"
        />
      ) : (
        <Button variant="ghost" onClick={() => setIsOpen(true)}>
          <Plus aria-hidden />
          Add a run
        </Button>
      )}
    </div>
  )
}
