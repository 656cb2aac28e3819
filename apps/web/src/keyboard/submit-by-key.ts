import type { KeyboardEvent } from 'react'

/** Sends a form by ⌘Enter or Ctrl+Enter from any of its fields; the page's own shortcuts do not hear it. */
export const submitByKey =
  (onSubmit: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return
    event.preventDefault()
    event.stopPropagation()
    onSubmit()
  }
