import type { RecordEntry } from '@workbench/client/models'
import { type RefObject, useRef } from 'react'
import { Card } from '../../components/card.tsx'
import { useRowKeys } from '../../keyboard/use-row-keys.ts'
import { useIsNarrow } from '../workflows/graph/use-is-narrow.ts'
import { RecordRow } from './record-row.tsx'

interface Props {
  readonly records: readonly RecordEntry[]
  /** Of several collections, so that each row names its own. */
  readonly hasCollection: boolean
  readonly isBusy: boolean
}

const head = 'px-3 py-2 font-medium'

/** Records as rows. */
export function RecordsTable({ records, hasCollection, isBusy }: Props) {
  const isNarrow = useIsNarrow()
  const body = useRef<HTMLTableSectionElement>(null)
  useRowKeys(body as RefObject<HTMLElement | null>, 'Records')
  return (
    <Card aria-label="Records" aria-busy={isBusy} className="overflow-hidden">
      <table className="w-full table-fixed text-left">
        <thead className="border-b border-line text-xs text-muted">
          <tr>
            <th scope="col" className={`${head} tablet:w-1/4 tablet:pl-9`}>
              Key
            </th>
            {hasCollection && !isNarrow && (
              <th scope="col" className={`${head} w-40`}>
                Collection
              </th>
            )}
            {!isNarrow && (
              <>
                <th scope="col" className={head}>
                  Value
                </th>
                <th scope="col" className={`${head} w-24`}>
                  Run
                </th>
              </>
            )}
            <th scope="col" className={`${head} w-28 text-right tablet:pr-4`}>
              Updated
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {records.map((record) => (
            <RecordRow
              key={`${record.collection}\n${record.key}`}
              record={record}
              hasCollection={hasCollection}
              isNarrow={isNarrow}
            />
          ))}
        </tbody>
      </table>
    </Card>
  )
}
