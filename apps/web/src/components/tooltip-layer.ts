import { placeBeside, windowSize } from './place-beside.ts'

// One element for all tooltips of the app: only one shows at a time. It is a popover, so that it stands above dialogs,
// and is written without React, since lists show hundreds of things that could have one.

const delayMs = 400
/** Time to move from the trigger onto the tooltip; also how long after one the next shows without a delay. */
const graceMs = 200

let layer: HTMLElement | undefined
let shownAt: Element | null = null
let hiddenSince = -Infinity
let timer: ReturnType<typeof setTimeout> | undefined

function createLayer(): HTMLElement {
  const element = document.createElement('div')
  element.id = 'tooltip'
  element.role = 'tooltip'
  element.popover = 'manual'
  element.dir = 'auto'
  element.className =
    'pointer-events-auto fixed inset-auto m-0 w-max max-w-[min(20rem,calc(100vw-1rem))] overflow-visible rounded-md bg-raised px-2.5 py-1.5 text-left text-sm font-normal whitespace-normal text-ink shadow-float wrap-anywhere transition-opacity duration-100 starting:opacity-0'
  element.addEventListener('pointerenter', () => clearTimeout(timer))
  element.addEventListener('pointerleave', hideSoon)
  return element
}

function show(trigger: Element, text: string): void {
  hide()
  if (!trigger.isConnected || text === '') return
  layer ??= createLayer()
  layer.textContent = text
  // A dialog makes nothing of what stands outside it: not hidden from screen readers, not closed by a press on it.
  const home = trigger.closest('[role="dialog"], [role="alertdialog"]') ?? document.body
  home.append(layer)
  layer.showPopover()
  const { width, height } = layer.getBoundingClientRect()
  const { left, top } = placeBeside(trigger.getBoundingClientRect(), { width, height }, windowSize())
  layer.style.left = `${left}px`
  layer.style.top = `${top}px`
  shownAt = trigger
  // What is named by the same words would be read out twice.
  if (trigger.ariaLabel !== text) describe(trigger, (ids) => [...ids, 'tooltip'])
  document.addEventListener('keydown', onKeyDown, true)
  document.addEventListener('scroll', onScroll, true)
}

function hide(): void {
  clearTimeout(timer)
  if (shownAt === null || layer === undefined) return
  describe(shownAt, (ids) => ids.filter((id) => id !== 'tooltip'))
  shownAt = null
  hiddenSince = performance.now()
  layer.remove()
  document.removeEventListener('keydown', onKeyDown, true)
  document.removeEventListener('scroll', onScroll, true)
}

function showSoon(trigger: Element, text: () => string): void {
  clearTimeout(timer)
  if (trigger === shownAt) return
  const isNext = shownAt !== null || performance.now() - hiddenSince < graceMs
  timer = setTimeout(() => show(trigger, text()), isNext ? 0 : delayMs)
}

function hideSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(hide, graceMs)
}

// Seen first and passed on: the same press may close a dialog.
function onKeyDown({ key }: KeyboardEvent): void {
  if (key === 'Escape') hide()
}

function onScroll({ target }: Event): void {
  if (target instanceof Node && shownAt !== null && target.contains(shownAt)) hide()
}

function describe(trigger: Element, change: (ids: readonly string[]) => readonly string[]): void {
  const ids = (trigger.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== '')
  const next = change(ids).join(' ')
  if (next === '') trigger.removeAttribute('aria-describedby')
  else trigger.setAttribute('aria-describedby', next)
}

/**
 * Shows the text beside the trigger while the pointer rests on it or the keyboard's focus is there.
 * @param text - Asked for when it shows.
 * @returns what ends that.
 */
export function attachTooltip(trigger: Element, text: () => string): () => void {
  const ending = new AbortController()
  const on = (type: string, listener: (event: Event) => void) =>
    trigger.addEventListener(type, listener, { signal: ending.signal })
  on('pointerenter', (event) => {
    // A finger does not hover: what it touches is pressed.
    if (event instanceof PointerEvent && event.pointerType !== 'touch') showSoon(trigger, text)
  })
  on('pointerleave', hideSoon)
  on('pointerdown', hide)
  on('focus', () => trigger.matches(':focus-visible') && show(trigger, text()))
  on('blur', hide)
  return () => {
    ending.abort()
    if (shownAt === trigger) hide()
  }
}

/** The words have changed while they show, e.g. from "Copy" to "Copied". */
export function refreshTooltip(trigger: Element | null, text: string): void {
  if (shownAt !== null && trigger === shownAt && layer?.textContent !== text) show(shownAt, text)
}
