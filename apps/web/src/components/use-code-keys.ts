import { type KeyboardEvent, useRef } from 'react'
import { brokenLine, type CodeEdit, indented, outdented } from './code-keys.ts'

/** What the keys of an editor do in a text area: Tab moves lines in and out, Enter keeps the margin; after Escape, Tab leaves. */
export function useCodeKeys() {
  const isLeaving = useRef(false)
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      isLeaving.current = true
      return
    }
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const selected = { text: value, start: selectionStart, end: selectionEnd }
    if (event.key === 'Tab' && !isLeaving.current) {
      event.preventDefault()
      apply(event.currentTarget, event.shiftKey ? outdented(selected) : indented(selected))
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      apply(event.currentTarget, brokenLine(selected))
    }
    if (event.key !== 'Shift') isLeaving.current = false
  }
}

/** As if it was typed, so that undo takes it back. */
function apply(area: HTMLTextAreaElement, edit: CodeEdit | null): void {
  if (edit === null) return
  area.setSelectionRange(edit.from, edit.to)
  // There is no other way that the browser's own undo knows of.
  if (!document.execCommand('insertText', false, edit.insert)) {
    area.setRangeText(edit.insert)
    area.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  area.setSelectionRange(edit.start, edit.end)
}
