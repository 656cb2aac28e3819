import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import { turnId } from './transcript/turn-card.tsx'

const route = getRouteApi('/runs/$id')

/** The turn the address names; choosing one changes the address and brings it into view. */
export function useSelectedTurn(count: number) {
  const { turn: selected } = route.useSearch()
  const navigate = route.useNavigate()
  const select = useCallback(
    (turn: number) =>
      void navigate({ search: (before) => ({ ...before, turn }), replace: true, resetScroll: false }),
    [navigate],
  )
  const move = useCallback(
    (by: number) => {
      if (count === 0) return
      const next = selected === undefined ? (by > 0 ? 0 : count - 1) : selected + by
      select(Math.max(0, Math.min(count - 1, next)))
    },
    [select, selected, count],
  )
  const shown = useRef<number>(undefined)
  useEffect(() => {
    if (selected === undefined || shown.current === selected) return
    const element = document.getElementById(turnId(selected))
    if (element === null) return
    shown.current = selected
    element.scrollIntoView({ block: 'nearest' })
  })
  return { selected, select, move }
}
