import { useNavigate } from '@tanstack/react-router'
import type { RunSummary } from '@workbench/client/models'
import { useEffect, useMemo, useRef } from 'react'
import { type Shortcut, useShortcuts } from '../../keyboard/shortcuts.ts'
import { useLongListKeys } from '../../keyboard/use-long-list-keys.ts'
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

/** j and k move through the rows, Enter opens, x picks, c compares the two to six that are picked. */
export function useRowKeys({ runAt, selection, ...table }: Table) {
  const navigate = useNavigate()
  const latest = useRef(selection)
  useEffect(() => {
    latest.current = selection
  })
  useShortcuts(
    useMemo((): readonly Shortcut[] => {
      const compare = () => {
        const search = comparisonOf([...latest.current.values()])
        if (search !== null) void navigate({ to: '/runs/compare', search })
      }
      return [{ keys: 'c', label: 'Compare the selected, two to six', group: 'Runs', run: compare }]
    }, [navigate]),
  )
  return useLongListKeys(
    {
      ...table,
      idAt: (row) => runAt(row)?.id,
      onOpen: (id) => void navigate({ to: '/runs/$id', params: { id } }),
    },
    'run',
    'Runs',
  )
}
