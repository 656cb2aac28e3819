import type { ToolCall } from '@workbench/client/models'
import { CircleCheck, CircleDot, CircleSlash, CircleX, type LucideIcon } from 'lucide-react'
import { codeWords, isRefusal } from './refused-codes.ts'

interface Props {
  readonly error: ToolCall['error']
  /** It goes on. */
  readonly isOpen?: boolean
}

/** How a call of a tool ended: an icon, a word, and the code where it did not end well. */
export function CallOutcome({ error, isOpen = false }: Props) {
  if (isOpen) return <Mark icon={CircleDot} look="text-running" word="Running" />
  if (error === null) return <Mark icon={CircleCheck} look="text-completed" word="Done" />
  const words = codeWords(error.code)
  return isRefusal(error.code) ? (
    <Mark icon={CircleSlash} look="text-waiting" word={`Refused: ${words}`} code={error.code} />
  ) : (
    <Mark
      icon={CircleX}
      look="text-failed"
      word={error.code === 'failed' ? 'Failed' : `Failed: ${words}`}
      code={error.code}
    />
  )
}

interface MarkProps {
  readonly icon: LucideIcon
  readonly look: string
  readonly word: string
  readonly code?: string
}

const Mark = ({ icon: Icon, look, word, code }: MarkProps) => (
  <span title={code} className={`inline-flex items-center gap-1 text-sm ${look}`}>
    <Icon className="size-3.5 shrink-0" aria-hidden />
    <span className="truncate">{word}</span>
  </span>
)
