import type { RunKind } from '@workbench/client/models'

export interface ExportFormat {
  readonly format: 'md' | 'json' | 'csv'
  readonly label: string
}

const markdown: ExportFormat = { format: 'md', label: 'Markdown, to read and to paste' }
const json: ExportFormat = { format: 'json', label: 'JSON, with everything' }
const csv: ExportFormat = { format: 'csv', label: 'CSV, a row for each turn' }

/** The files a run can be taken along as; where nothing was said there is nothing to read. */
export const exportFormats = (kind: RunKind): readonly ExportFormat[] =>
  kind === 'debate' || kind === 'tool' ? [markdown, json, csv] : [json]
