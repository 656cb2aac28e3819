import {
  cloneElement,
  type ReactElement,
  type Ref,
  type RefCallback,
  useCallback,
  useEffect,
  useRef,
} from 'react'
import { attachTooltip, refreshTooltip } from './tooltip-layer.ts'

interface Props {
  readonly text: string
  /** One element that hands its ref on; it keeps its handlers. */
  readonly children: ReactElement<{ ref?: Ref<HTMLElement> | undefined }>
}

/** Says more about what the pointer or the focus is on; never the only place where something is said. */
export function Tooltip({ text, children }: Props) {
  const trigger = useRef<HTMLElement | null>(null)
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
    refreshTooltip(trigger.current, text)
  }, [text])
  const own = children.props.ref
  const ref: RefCallback<HTMLElement> = useCallback(
    (node) => {
      if (node === null) return
      trigger.current = node
      const detach = attachTooltip(node, () => latest.current)
      const release = assign(own, node)
      return () => {
        detach()
        release()
      }
    },
    [own],
  )
  return cloneElement(children, { ref })
}

function assign(ref: Ref<HTMLElement> | undefined, node: HTMLElement): () => void {
  if (ref === null || ref === undefined) return () => {}
  if (typeof ref === 'function') {
    const release = ref(node)
    return typeof release === 'function' ? release : () => ref(null)
  }
  ref.current = node
  return () => {
    ref.current = null
  }
}
