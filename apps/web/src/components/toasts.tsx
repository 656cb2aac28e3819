import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './icon-button.tsx'

const manager = Toast.createToastManager()

/** Says that something was done; for what needs no place of its own on the page. */
export function toast(title: string, description?: string): void {
  manager.add({ title, ...(description !== undefined && { description }) })
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Toast.Provider toastManager={manager} timeout={6000}>
      {children}
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
