import type { Answer } from '@workbench/core/debate/answers/answers'
import { reasonFor } from './answer-ballots.ts'
import { shareOf } from './chance.ts'
import { sideOfLeaning } from './leaning-of.ts'
import type { Scene } from './scene.ts'

/** How far an expert moves towards the median of the round before: not all the way, so that ranges stay. */
const pull = 0.45
const otherwise = { min: 0, max: 10 }

/** An estimate of its own at first, then a step towards the median; whole numbers on scales that have some. */
export function estimate(scene: Scene): Answer<'estimate'> {
  const { prompt, chance, confidence } = scene
  const { name, seat, topic, median, turns } = prompt
  const scale = prompt.scale ?? otherwise
  const width = scale.max - scale.min
  const own = numberIn(turns.findLast(({ isOwn }) => isOwn)?.text ?? '')
  const first = scale.min + width * shareOf(`${name}/${seat}/${topic}/estimate`)
  const start = own ?? first + width * 0.1 * (chance.number() - 0.5)
  const aim = median === null ? start : start + pull * (median - start)
  const step = stepOf(width)
  const rounded = Number((Math.round(aim / step) * step).toFixed(6))
  // A step that is rounded away would have nobody ever move.
  const stays = own !== null && median !== null && rounded === own && Math.abs(median - own) >= step
  const moved = stays && chance.number() < 0.6 ? own + Math.sign(median - own) * step : rounded
  const value = Math.min(scale.max, Math.max(scale.min, moved))
  const side = sideOfLeaning(width === 0 ? 0 : (2 * (value - scale.min)) / width - 1)
  return { reasons: reasonFor(scene, side), estimate: value, confidence }
}

/** As the prompt quotes an earlier estimate of its own. */
const numberIn = (text: string): number | null => {
  const [, value] = /^Estimate: (-?\d+(?:\.\d+)?)/m.exec(text) ?? []
  return value === undefined ? null : Number(value)
}

/** 1, or a power of ten below it, so that a scale has four steps at least. */
function stepOf(width: number): number {
  if (width >= 4 || width <= 0) return 1
  return 10 ** Math.floor(Math.log10(width / 4))
}
