export const exportFormats = ['md', 'json', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]
