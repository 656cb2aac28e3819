import type { RunStatus } from '@workbench/client/models'
import type { Style } from './style.ts'

const looks: Readonly<Record<RunStatus, readonly [icon: string, colour: keyof Style]>> = {
  queued: ['◌', 'faint'],
  running: ['●', 'busy'],
  waiting: ['◔', 'waiting'],
  completed: ['✓', 'good'],
  failed: ['✗', 'bad'],
  cancelled: ['⊘', 'faint'],
}

/** `✓ completed` */
export const statusText = (status: RunStatus): string => `${looks[status][0]} ${status}`

export const paintStatus = (text: string, status: RunStatus, style: Style): string =>
  style[looks[status][1]](text)
