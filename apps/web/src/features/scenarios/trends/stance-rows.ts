import type { StanceMap } from '@workbench/client/models'
import type { HeatCell } from '../../../components/charts/heat-table.tsx'
import { stanceNumber, stanceWords } from '../../run/transcript/stance-words.ts'

/** Who held what in which round, as rows of a table of heat. */
export const stanceRows = ({ rows, rounds }: StanceMap) =>
  rows.map(({ speaker, cells }) => ({
    speaker,
    cells: Array.from({ length: rounds }, (_, at): HeatCell | null => {
      const cell = cells.find(({ round }) => round === at + 1)
      if (cell === undefined) return null
      const { mean, min, max, turns } = cell
      const range = min === max ? '' : `, from ${stanceNumber(min)} to ${stanceNumber(max)}`
      return {
        text: stanceNumber(mean),
        words: `${speaker}, round ${at + 1}: ${stanceNumber(mean)}, ${stanceWords(mean)}${range}, ${
          turns === 1 ? '1 turn' : `${turns} turns`
        }`,
        heat: mean,
      }
    }),
  }))
