import { useNavigate } from '@tanstack/react-router'
import type { RunSummary } from '@workbench/client/models'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Shortcut, useShortcuts } from '../../keyboard/shortcuts.ts'
import { comparisonOf } from '../compare/compare-search.ts'
import type { Selection } from './selection.ts'

interface Table {
  readonly count: number
  readonly runAt: (row: number) => RunSummary | undefined
  /** Brings a row into sight. */
  readonly onMove: (row: number) => void
  readonly onPick: (row: number) => void
  readonly selection: Selection
}

/** j and k move through the rows, Enter opens, x picks, c compares the two that are picked. */
export function useRowKeys(table: Table) {
  const [active, setActive] = useState<number | null>(null)
  const navigate = useNavigate()
  const latest = useRef({ table, active })
  useEffect(() => {
    latest.current = { table, active }
  })
  useShortcuts(
    useMemo((): readonly Shortcut[] => {
      const group = 'Runs'
      const move = (step: number) => {
        const { table: now, active: from } = latest.current
        const row = Math.max(0, Math.min(now.count - 1, from === null ? 0 : from + step))
        setActive(row)
        now.onMove(row)
        focusRow(() => now.runAt(row))
      }
      const withActive = (act: (row: number) => void) => () => {
        if (latest.current.active !== null) act(latest.current.active)
      }
      const open = (row: number) => {
        const run = latest.current.table.runAt(row)
        if (run !== undefined) void navigate({ to: '/runs/$id', params: { id: run.id } })
      }
      const compare = () => {
        const search = comparisonOf([...latest.current.table.selection.values()])
        if (search !== null) void navigate({ to: '/runs/compare', search })
      }
      return [
        { keys: 'j', label: 'Next run', group, run: () => move(1) },
        { keys: 'k', label: 'Run before', group, run: () => move(-1) },
        { keys: 'Enter', label: 'Open the run', group, run: withActive(open) },
        {
          keys: 'x',
          label: 'Select the run',
          group,
          run: withActive((row) => latest.current.table.onPick(row)),
        },
        { keys: 'c', label: 'Compare the selected, two to six', group, run: compare },
      ]
    }, [navigate]),
  )
  return { active, setActive }
}

/** The row is on the page a frame or two after it was scrolled to; the focus goes with it, and is heard. */
function focusRow(runAt: () => RunSummary | undefined, tries = 10): void {
  requestAnimationFrame(() => {
    const id = runAt()?.id
    const link = id && document.querySelector<HTMLElement>(`[data-run="${CSS.escape(id)}"] a`)
    if (link) link.focus({ preventScroll: true })
    else if (tries > 0) focusRow(runAt, tries - 1)
  })
}
