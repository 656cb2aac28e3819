const units = ['bytes', 'KiB', 'MiB', 'GiB'] as const

/** As people read sizes: `64 MiB`, `190.7 MiB`, `1 byte`. */
export function saidSize(bytes: number): string {
  if (bytes === 1) return '1 byte'
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10))
  return `${Number((bytes / 1024 ** power).toFixed(1))} ${units[power]}`
}
