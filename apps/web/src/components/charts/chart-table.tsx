import { AddressLink } from '../address-link.tsx'
import { Scroller } from '../scroller.tsx'
import type { ChartPoint } from './chart-shapes.ts'

interface Props {
  readonly points: readonly ChartPoint[]
  readonly series: readonly string[]
  readonly format: (value: number) => string
  readonly pointName: string
}

const cell = 'px-3 py-1 text-left first:pl-0'

/** The figures of a chart, newest first, for those who would rather read. */
export const ChartTable = ({ points, series, format, pointName }: Props) => (
  <Scroller label={`Figures by ${pointName.toLowerCase()}`} className="max-h-72">
    <table className="text-sm">
      <thead className="text-xs text-muted">
        <tr>
          <th scope="col" className={`${cell} font-normal`}>
            {pointName}
          </th>
          {series.map((name) => (
            <th key={name} scope="col" className={`${cell} text-right font-normal`}>
              {name}
            </th>
          ))}
          <th scope="col" className={`${cell} font-normal`}>
            Note
          </th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ key, name, values, note, href }) => (
          <tr key={key}>
            <th scope="row" className={`${cell} font-normal whitespace-nowrap`}>
              {href === undefined ? (
                name
              ) : (
                <AddressLink href={href} className="text-accent-ink hover:underline">
                  {name}
                </AddressLink>
              )}
            </th>
            {values.map((value, at) => (
              <td key={series[at]} className={`${cell} text-right whitespace-nowrap tabular-nums`}>
                {value === null ? '–' : format(value)}
              </td>
            ))}
            <td className={`${cell} text-muted`}>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroller>
)
