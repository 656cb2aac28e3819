import { Suspense, useSyncExternalStore } from 'react'
import { lazyPart } from './lazy-part.tsx'
import { createToastQueue } from './toast-queue.ts'

const queue = createToastQueue()

const ToastLayer = lazyPart(() => import('./toast-layer.tsx'), 'ToastLayer')

/** Says that something was done; for what needs no place of its own on the page. */
export const toast = (title: string, description?: string): void =>
  queue.add({ title, ...(description !== undefined && { description }) })

/** Where they show; its code is loaded with the first of them. */
export function Toasts() {
  const isWanted = useSyncExternalStore(queue.subscribe, queue.isWanted)
  return <Suspense>{isWanted && <ToastLayer onReady={queue.show} />}</Suspense>
}
