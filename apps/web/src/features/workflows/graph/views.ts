/** How a picture is shown: `x` and `y` are where its upper left corner is, in pixels of the screen. */
interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

interface Box extends Size {
  readonly x: number
  readonly y: number
}

const margin = 24
// Smaller, and nobody reads what the cards say.
const smallest = 0.6
// Where only a part is seen anyway.
const comfortable = 0.9

/**
 * What is seen of a picture at first: all of it where that can be read, or else as much as fits from its top on, in
 * the middle.
 *
 * @param room - As wide as the page gives, and at most as tall.
 * @returns with the height that is needed.
 */
export function firstView(picture: Size, room: Size): View & { readonly height: number } {
  const wide = (room.width - 2 * margin) / picture.width
  const tall = (room.height - 2 * margin) / picture.height
  const whole = Math.min(wide, tall, 1)
  const zoom = whole >= smallest ? whole : Math.max(smallest, Math.min(wide, comfortable))
  const height = Math.min(room.height, Math.max(160, picture.height * zoom + 2 * margin))
  return { x: (room.width - picture.width * zoom) / 2, y: margin, zoom, height: Math.round(height) }
}

/** The view that has something in its middle. */
export const centredOn = (box: Box, zoom: number, room: Size): View => ({
  x: room.width / 2 - (box.x + box.width / 2) * zoom,
  y: room.height / 2 - (box.y + box.height / 2) * zoom,
  zoom,
})

/** All of it can be seen. */
export const isInView = (box: Box, { x, y, zoom }: View, room: Size): boolean =>
  box.x * zoom + x >= 0 &&
  box.y * zoom + y >= 0 &&
  (box.x + box.width) * zoom + x <= room.width &&
  (box.y + Math.min(box.height, 60)) * zoom + y <= room.height

export const isSameView = (a: View | null, b: View | null): boolean =>
  a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.zoom === b.zoom)
