import { useEffect } from 'react'

/** Goes to the first field of a form with a fault, once it has some. */
export function useFocusFault(formId: string, hasFaults: boolean): void {
  useEffect(() => {
    if (!hasFaults) return
    document.getElementById(formId)?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [formId, hasFaults])
}
