import { Scroller } from '../../../components/scroller.tsx'
import type { CsvTable } from './csv-rows.ts'

/** The first rows of a table. */
export const CsvView = ({ table: { head, rows, isCut } }: { readonly table: CsvTable }) => (
  <>
    <Scroller label="Table" className="max-h-[70dvh]">
      <table className="text-left text-sm">
        <thead className="sticky top-0 bg-surface">
          <tr>
            {keyed(head).map(({ key, value }) => (
              <th
                key={key}
                dir="auto"
                scope="col"
                className="border-b border-line px-3 py-2 font-medium whitespace-nowrap"
              >
                {value}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(rows).map(({ key, value: row }) => (
            <tr key={key} className="border-line not-first:border-t hover:bg-hover">
              {keyed(row).map(({ key: column, value }) => (
                <td key={column} dir="auto" className="max-w-96 min-w-16 px-3 py-1.5 align-top wrap-anywhere">
                  <span className="line-clamp-6 whitespace-pre-wrap">{value}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
    {rows.length === 0 && <p className="px-4 py-2 text-sm text-muted">There are no rows.</p>}
    {isCut && rows.length > 0 && (
      <p className="border-t border-line px-4 py-2 text-sm text-muted">
        The first {rows.length === 1 ? 'row is' : `${rows.length} rows are`} shown.
      </p>
    )}
  </>
)

/** The place is all that tells cells of a file apart, and it does not change. */
const keyed = <Value,>(values: readonly Value[]) => values.map((value, place) => ({ key: `${place}`, value }))
