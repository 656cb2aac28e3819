interface Size {
  readonly width: number
  readonly height: number
}

interface Box extends Size, Place {}

interface Place {
  readonly left: number
  readonly top: number
}

/** Distances in CSS pixels: to what it belongs to, and to the edges of the window. */
const gap = 6
const edge = 8

/**
 * Where something small floats: centred above what it belongs to, below it where there is no room, inside the window.
 * @param target - What it belongs to, in the coordinates of the window.
 */
export function placeBeside(target: Box, size: Size, window: Size): Place {
  const above = target.top - gap - size.height
  const below = target.top + target.height + gap
  return {
    left: within(target.left + target.width / 2 - size.width / 2, size.width, window.width),
    top: Math.round(above >= edge ? above : below),
  }
}

/** Where a list floats: below its button and flush with its right edge, above where there is more room, inside the window. */
export function placeBelow(target: Box, size: Size, window: Size): Place {
  const below = target.top + target.height + gap
  const above = target.top - gap - size.height
  const isBelow = below + size.height + edge <= window.height || above < edge
  return {
    left: within(target.left + target.width - size.width, size.width, window.width),
    top: within(isBelow ? below : above, size.height, window.height),
  }
}

const within = (wanted: number, length: number, available: number) =>
  Math.round(Math.max(edge, Math.min(wanted, available - edge - length)))

/** Without the scroll bars. */
export const windowSize = (): Size => ({
  width: document.documentElement.clientWidth,
  height: document.documentElement.clientHeight,
})
