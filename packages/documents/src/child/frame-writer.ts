import type { DocumentPart } from '@workbench/core/ports/document-reader'
import { cutText } from '../text/cut-text.ts'
import { cleanText } from './clean-text.ts'
import { type Frame, frameCharacters, partCharacters } from './frames.ts'

export interface FrameWriter {
  /** Resolves once there is room for more. */
  part(part: DocumentPart): Promise<void> | undefined
  write(frame: Exclude<Frame, { parts: unknown }>): Promise<void>
  /** Characters of text so far. */
  characters(): number
}

/** Frames on a stream, no faster than they are taken from it. */
export function frameWriter(output: NodeJS.WritableStream): FrameWriter {
  let parts: DocumentPart[] = []
  let size = 0
  let total = 0
  const send = async (frame: Frame): Promise<void> => {
    if (output.write(`${JSON.stringify(frame)}\n`)) return
    await new Promise<void>((resolve) => output.once('drain', () => resolve()))
  }
  const flush = async (): Promise<void> => {
    if (parts.length === 0) return
    const full = parts
    parts = []
    size = 0
    await send({ parts: full })
  }
  return {
    part(whole) {
      for (const text of cutText(cleanText(whole.text), partCharacters)) {
        if (text.trim() === '') continue
        parts.push({ ...whole, text })
        size += text.length
        total += text.length
      }
      return size >= frameCharacters ? flush() : undefined
    },
    async write(frame) {
      await flush()
      await send(frame)
    },
    characters: () => total,
  }
}
