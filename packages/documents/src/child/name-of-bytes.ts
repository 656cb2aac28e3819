const wellKnown: Readonly<Record<string, string>> = {
  'application/zip': 'a zip archive',
  'application/gzip': 'a gzip archive',
  'application/x-7z-compressed': 'a 7z archive',
  'application/x-cfb': 'an old Office file (doc, xls or ppt), or one with a password',
  'application/x-elf': 'a program',
  'application/x-msdownload': 'a program',
  'application/rtf': 'rich text (rtf)',
  'application/pdf': 'a PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'a Word document',
}

/** As in `its bytes are a PNG image`. */
export async function nameOfBytes(head: Buffer): Promise<string> {
  // Most files need no name for what they are, and loading this takes as long as reading many of them.
  const { fileTypeFromBuffer } = await import('file-type')
  // On a beginning that was cut off it may look for more than there is.
  const found = await fileTypeFromBuffer(head).catch(() => undefined)
  if (found === undefined) return 'of no kind that is known'
  const known = wellKnown[found.mime]
  if (known !== undefined) return known
  const [family] = found.mime.split('/')
  const what = family === 'image' || family === 'audio' || family === 'video' ? ` ${family}` : ''
  return `${/^[aeiox]/.test(found.ext) ? 'an' : 'a'} ${found.ext.toUpperCase()}${what} file (${found.mime})`
}
