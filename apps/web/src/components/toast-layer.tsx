import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { IconButton } from './icon-button.tsx'
import type { ToastText } from './toast-queue.ts'

const manager = Toast.createToastManager()

interface Props {
  /** Called with what shows a toast as soon as it can; returns what ends that. */
  readonly onReady: (show: (text: ToastText) => void) => () => void
}

export function ToastLayer({ onReady }: Props) {
  // After the effects of the provider, which listens to the manager from then on.
  useEffect(() => onReady((text) => manager.add(text)), [onReady])
  return (
    <Toast.Provider toastManager={manager} timeout={6000}>
      <Toast.Portal>
        <Toast.Viewport className="fixed right-4 bottom-20 z-50 flex w-[min(22rem,calc(100vw-2rem))] flex-col gap-2 tablet:bottom-4">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function ToastList() {
  const { toasts } = Toast.useToastManager()
  return toasts.map((item) => (
    <Toast.Root
      key={item.id}
      toast={item}
      className="rounded-lg bg-raised py-2.5 pr-2 pl-4 shadow-float transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-start justify-between gap-3">
        <div className="min-w-0 pt-0.5">
          <Toast.Title className="font-medium wrap-anywhere" />
          <Toast.Description className="text-sm text-muted wrap-anywhere" />
        </div>
        <Toast.Close render={<IconButton icon={X} label="Dismiss" />} />
      </Toast.Content>
    </Toast.Root>
  ))
}
