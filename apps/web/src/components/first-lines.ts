const lines = 16
const characters = 1600

/** How much of a text fits a glance: where its sixteenth line ends, or sooner when lines are long. */
export function firstLines(text: string): number {
  let end = -1
  for (let line = 0; line < lines; line += 1) {
    end = text.indexOf('\n', end + 1)
    if (end === -1) return Math.min(text.length, characters)
  }
  return Math.min(end, characters)
}
