import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { onDemand } from '../../components/on-demand.ts'
import { useOnDemand } from '../../components/use-on-demand.ts'
import type { SaveScenarioProps } from './save-scenario-dialog.tsx'

const dialog = onDemand(() => import('./save-scenario-dialog.tsx'))

/** Keeps the draft as a scenario, to be run again and again. */
export function SaveScenario(props: SaveScenarioProps) {
  const { draft } = props
  const [isOpen, setIsOpen] = useState(false)
  const [loaded, want] = useOnDemand(dialog)
  const isReady = draft.topic.trim() !== '' && draft.seats.length > 0
  const open = () => {
    want()
    setIsOpen(true)
  }
  return (
    <>
      <Button size="md" disabled={!isReady} onPointerEnter={want} onFocus={want} onClick={open}>
        Save as scenario
      </Button>
      {isOpen && loaded !== undefined && (
        <loaded.SaveScenarioDialog {...props} onClose={() => setIsOpen(false)} />
      )}
    </>
  )
}
