import type { Run } from '@workbench/core/models/run'
import { exportCsv } from '@workbench/core/runs/export-csv'
import { exportMarkdown } from '@workbench/core/runs/export-markdown'
import { z } from 'zod'

export const ExportFormat = z.enum(['md', 'json', 'csv'])
export type ExportFormat = z.infer<typeof ExportFormat>

export interface RunExport {
  readonly fileName: string
  readonly mediaType: string
  readonly text: string
}

const renderers = {
  md: { mediaType: 'text/markdown; charset=utf-8', render: exportMarkdown },
  json: {
    mediaType: 'application/json; charset=utf-8',
    render: (run: Run) => `${JSON.stringify(run, null, 2)}\n`,
  },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', render: exportCsv },
} as const satisfies Record<ExportFormat, { mediaType: string; render: (run: Run) => string }>

export function exportRun(run: Run, format: ExportFormat): RunExport {
  const { mediaType, render } = renderers[format]
  return { fileName: `${fileName(run)}.${format}`, mediaType, text: render(run) }
}

/** Letters, digits and hyphens only: no system and no header needs more care than that. */
export function fileName({ title, id }: Pick<Run, 'title' | 'id'>): string {
  const slug = title
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
  return slug === '' ? `run-${id}` : `${slug}-${id}`
}
