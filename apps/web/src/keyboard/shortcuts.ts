import { useEffect, useSyncExternalStore } from 'react'

export interface Shortcut {
  /** As `event.key` says it, e.g. "j", "/", "Enter"; with "mod+" for ⌘ or Ctrl. */
  readonly keys: string
  /** What it does, for the list that `?` shows. */
  readonly label: string
  /** Where it works; the list is grouped by it. */
  readonly group: string
  readonly run: (event: KeyboardEvent) => void
}

// The newest comes first: a page's own meaning of a key wins over the frame's.
let active: readonly Shortcut[] = []
const listeners = new Set<() => void>()
const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

function setActive(next: readonly Shortcut[]): void {
  active = next
  for (const listener of listeners) listener()
}

const takesText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type))

const isInDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.altKey) return
  const hasMod = isMac ? event.metaKey : event.ctrlKey
  if (!hasMod && (event.metaKey || event.ctrlKey)) return
  if (!hasMod && (takesText(event.target) || isInDialog(event.target))) return
  // Enter and space belong to what has the focus, if that can be pressed.
  const isPress = !hasMod && (event.key === 'Enter' || event.key === ' ')
  if (isPress && event.target instanceof Element && event.target.closest('a, button, [role="tab"]')) return
  // Caps Lock changes what a letter is, not what it means.
  const key = event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key
  const pressed = `${hasMod ? 'mod+' : ''}${key}`
  const shortcut = active.find(({ keys }) => keys === pressed)
  if (shortcut === undefined) return
  event.preventDefault()
  shortcut.run(event)
}

/** Makes keys do something for as long as the component is there. @param shortcuts - Stable, e.g. by useMemo. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    if (active.length === 0) window.addEventListener('keydown', onKeyDown)
    setActive([...shortcuts, ...active])
    return () => {
      setActive(active.filter((shortcut) => !shortcuts.includes(shortcut)))
      if (active.length === 0) window.removeEventListener('keydown', onKeyDown)
    }
  }, [shortcuts])
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** All that work at the moment. */
export const useActiveShortcuts = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => active)

/** The keys as they are printed: `⌘ K` or `Ctrl K`. */
export const keyNames = (keys: string): readonly string[] =>
  keys.split('+').map((key) => {
    if (key === 'mod') return isMac ? '⌘' : 'Ctrl'
    return key.length === 1 ? key.toUpperCase() : key
  })
