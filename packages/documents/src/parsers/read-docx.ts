import mammoth from 'mammoth'
import { noPages, type Parser } from '../child/parser.ts'
import { checkArchive } from './check-archive.ts'
import { htmlReader } from './html-reader.ts'

/** Mammoth knows Word's headings by itself. */
const titleStyle = ["p[style-name='Title'] => h1:fresh"]
const noPicture = mammoth.images.imgElement(async () => ({ src: '' }))

/** A Word document by its styles: what Word calls a heading is one. */
export const readDocx: Parser = async function* (file) {
  const buffer = await file.whole()
  await checkArchive(buffer, file.limits)
  const options = { convertImage: noPicture, externalFileAccess: false, styleMap: titleStyle }
  const { value } = await mammoth.convertToHtml({ buffer }, options)
  const reader = htmlReader(file.limits.depth)
  yield* reader.push(value)
  yield* reader.end()
  return noPages
}
