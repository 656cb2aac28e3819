interface Ends {
  readonly sourceX: number
  readonly sourceY: number
  readonly targetX: number
  readonly targetY: number
}

/** How far from a card a line turns, and how round it does. */
const turnAfter = 9
const radius = 8

/**
 * A line from the bottom of one thing to the top of another, as SVG: straight, or with one piece across.
 *
 * @param isFork - It turns where it begins, as ways that part do; otherwise where it ends, as ways that meet do.
 */
export function edgePath({ sourceX, sourceY, targetX, targetY }: Ends, isFork: boolean): string {
  const across = targetX - sourceX
  if (Math.abs(across) < 1) return `M${sourceX},${sourceY}V${targetY}`
  const y = isFork ? sourceY + turnAfter : targetY - turnAfter
  const round = Math.max(0, Math.min(radius, Math.abs(across) / 2, y - sourceY, targetY - y))
  const way = Math.sign(across)
  return [
    `M${sourceX},${sourceY}`,
    `V${y - round}`,
    `Q${sourceX},${y} ${sourceX + way * round},${y}`,
    `H${targetX - way * round}`,
    `Q${targetX},${y} ${targetX},${y + round}`,
    `V${targetY}`,
  ].join('')
}
