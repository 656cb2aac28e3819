import { useRouter } from '@tanstack/react-router'
import type { ComponentProps, MouseEvent } from 'react'

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  /** An address of this app, with what stands after `?`. */
  readonly href: string
}

/** A link to an address that is at hand as a text, opened without loading the app anew. */
export function AddressLink({ href, ...props }: Props) {
  const router = useRouter()
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.history.push(href)
  }
  return <a {...props} href={href} onClick={onClick} />
}
