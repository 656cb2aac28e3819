import { Link } from '@tanstack/react-router'
import type { Tool } from '@workbench/client/models'
import { type RefObject, useRef } from 'react'
import { Card } from '../../components/card.tsx'
import { MiddleTruncate } from '../../components/middle-truncate.tsx'
import { Tag } from '../../components/tag.tsx'
import { count } from '../../format/count.ts'
import { duration } from '../../format/duration.ts'
import { useRowKeys } from '../../keyboard/use-row-keys.ts'
import { type FiguresByTool, successWords } from './filter-tools.ts'
import { originWords, reachWords } from './reach-words.ts'
import { summaryDays } from './tools-queries.ts'

interface Props {
  readonly tools: readonly Tool[]
  readonly figures: FiguresByTool
}

const numberHead = 'px-3 py-2 text-right font-medium max-desktop:hidden'

/** Tools as rows: what each may touch, and how its calls went. */
export function ToolsTable({ tools, figures }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  useRowKeys(body as RefObject<HTMLElement | null>, 'Tools')
  return (
    <Card aria-label="Tools" className="overflow-hidden">
      <table className="w-full table-fixed text-left">
        <thead className="border-b border-line text-xs text-muted">
          <tr>
            <th scope="col" className="px-3 py-2 font-medium tablet:w-2/5 tablet:px-4">
              Name
            </th>
            <th scope="col" className="w-24 px-3 py-2 font-medium max-tablet:hidden">
              Origin
            </th>
            <th scope="col" className="px-3 py-2 font-medium max-tablet:hidden">
              May touch
            </th>
            <th scope="col" className={`${numberHead} w-24`}>
              Calls, {summaryDays} d
            </th>
            <th scope="col" className={`${numberHead} w-20`}>
              Went well
            </th>
            <th scope="col" className={`${numberHead} w-20`}>
              Refused
            </th>
            <th scope="col" className={`${numberHead} w-20`}>
              Median
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {tools.map((tool) => (
            <ToolRow key={tool.name} tool={tool} figures={figures.get(tool.name)} />
          ))}
        </tbody>
      </table>
    </Card>
  )
}

const numberCell = 'px-3 py-2.5 text-right text-sm text-muted tabular-nums max-desktop:hidden'

function ToolRow({
  tool,
  figures,
}: {
  readonly tool: Tool
  readonly figures: ReturnType<FiguresByTool['get']>
}) {
  const { name, description, origin, policy } = tool
  const touches = reachWords(tool)
  return (
    <tr className="relative border-line not-first:border-t hover:bg-hover">
      <td className="px-3 py-2.5 tablet:px-4">
        <span className="flex min-w-0 items-center gap-2">
          <Link
            data-row
            to="/tools/$name"
            params={{ name }}
            className="flex min-w-0 font-mono text-sm font-medium -outline-offset-2 after:absolute after:inset-0"
          >
            <MiddleTruncate text={name} />
          </Link>
          {!policy.enabled && <Tag>off</Tag>}
          {policy.needsApproval && <Tag>asks first</Tag>}
        </span>
        <span dir="auto" className="block truncate text-sm text-muted">
          {firstLine(description)}
        </span>
        <span className="mt-0.5 block truncate text-xs text-muted tablet:hidden">
          {originWords[origin]} · may touch {touches}
        </span>
      </td>
      <td className="px-3 py-2.5 max-tablet:hidden">
        <Tag>{originWords[origin]}</Tag>
      </td>
      <td className="truncate px-3 py-2.5 text-sm text-muted max-tablet:hidden" title={touches}>
        {touches}
      </td>
      <td className={numberCell}>{figures === undefined ? '–' : count(figures.calls)}</td>
      <td className={numberCell}>{(figures && successWords(figures)) ?? '–'}</td>
      <td className={`${numberCell} ${figures && figures.refused > 0 ? 'text-waiting' : ''}`}>
        {figures === undefined ? '–' : count(figures.refused)}
      </td>
      <td className={numberCell}>{figures?.p50Ms == null ? '–' : duration(figures.p50Ms)}</td>
    </tr>
  )
}

const firstLine = (text: string) => text.trimStart().split('\n', 1)[0]?.slice(0, 300)
