import '@xyflow/react/dist/base.css'
import './graph.css'
import { type Node, ReactFlow, type ReactFlowInstance, ReactFlowProvider, useStoreApi } from '@xyflow/react'
import { type FocusEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { GraphContext } from './graph-context.ts'
import { nodeTypes } from './graph-nodes.tsx'
import { GraphTools } from './graph-tools.tsx'
import { type Layout, layOut } from './lay-out.ts'
import { lineLook } from './line-look.ts'
import type { PictureProps } from './picture-props.ts'
import { stepUnderWay } from './step-state.ts'
import { centredOn, firstView, isInView, isSameView } from './views.ts'
import { edgeTypes, type WayEdge } from './way-edge.tsx'

const tallestShare = 0.72

/** Steps as a picture that one can move in; the wheel stays the page's own. */
export const StepGraph = (props: PictureProps) => (
  <ReactFlowProvider>
    <Graph {...props} />
  </ReactFlowProvider>
)

function Graph({ trigger, steps, states, isLive = false, selectedId, onSelect }: PictureProps) {
  const layout = useMemo(() => layOut(steps), [steps])
  const box = useRef<HTMLElement>(null)
  const flow = useRef<ReactFlowInstance | null>(null)
  const [size, setSize] = useState<Size | null>(null)

  useEffect(() => {
    if (box.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0
      // In a tab that is not shown it has none.
      if (width > 0) setSize({ width, height: Math.round(window.innerHeight * tallestShare) })
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])

  const nodes = useMemo(() => nodesOf(layout), [layout])
  const edges = useMemo(() => edgesOf(layout, states), [layout, states])
  const context = useMemo(
    () => ({ trigger, states, selectedId, onSelect }),
    [trigger, states, selectedId, onSelect],
  )
  const view = useMemo(() => (size === null ? null : firstView(layout, size)), [layout, size])

  // Once somebody has moved the picture it stays where it was left.
  const [isMoved, setIsMoved] = useState(false)
  // The library itself applies the first view after it has drawn once.
  const store = useStoreApi()
  const hasFirstView = useRef(false)
  useLayoutEffect(() => {
    if (view === null || hasFirstView.current) return
    hasFirstView.current = true
    store.setState({ transform: [view.x, view.y, view.zoom] })
  }, [view, store])
  const frame = useMemo(
    () => (size === null || view === null ? null : { width: size.width, height: view.height }),
    [size, view],
  )
  const bring = useCallback(
    (id: string | undefined) => {
      const node = layout.nodes.find((each) => each.id === id)
      const present = flow.current?.getViewport()
      if (node === undefined || frame === null || present === undefined) return
      if (isInView(node, present, frame)) return
      void flow.current?.setViewport(centredOn(node, present.zoom, frame), { duration: 150 })
    },
    [layout, frame],
  )
  /** The browser would scroll the box that cuts the picture off; the picture moves instead. */
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    if (target.matches(':focus-visible')) bring(target.dataset.step)
  }
  const underWay = isLive && !isMoved && states !== undefined ? stepUnderWay(states) : undefined
  useEffect(() => bring(underWay), [bring, underWay])
  // Steps came or went, or the page became wider: all is shown anew, with what is chosen in sight.
  const shown = useRef<typeof view>(null)
  useEffect(() => {
    if (view === null || frame === null || isSameView(shown.current, view)) return
    const isFirst = shown.current === null
    shown.current = view
    if (isFirst || isMoved) return
    const chosen = layout.nodes.find(({ id }) => id === (underWay ?? selectedId))
    const isSeen = chosen === undefined || isInView(chosen, view, frame)
    void flow.current?.setViewport(isSeen ? view : centredOn(chosen, view.zoom, frame))
  }, [view, frame, isMoved, layout, underWay, selectedId])
  return (
    <section
      ref={box}
      aria-label="Steps"
      onFocus={onFocus}
      className="relative overflow-hidden rounded-lg border border-line bg-canvas"
      style={{ height: view?.height ?? 384 }}
    >
      {view !== null && (
        <GraphContext value={context}>
          <ReactFlow
            className="workflow-graph"
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            defaultViewport={view}
            onInit={(instance) => {
              flow.current = instance as unknown as ReactFlowInstance
              bring(selectedId ?? underWay)
            }}
            // Moves of our own come without an event.
            onMoveStart={(event) => event !== null && setIsMoved(true)}
            minZoom={0.05}
            maxZoom={1.5}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            zoomOnScroll={false}
            zoomOnDoubleClick={false}
            preventScrolling={false}
            disableKeyboardA11y
            panActivationKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            deleteKeyCode={null}
            attributionPosition="bottom-left"
          />
          <GraphTools
            onZoom={(factor) => {
              const zoom = flow.current?.getZoom() ?? 1
              void flow.current?.zoomTo(zoom * factor, { duration: 150 })
            }}
            onFit={() => void flow.current?.fitView({ padding: 0.05, duration: 200 })}
          />
        </GraphContext>
      )}
    </section>
  )
}

interface Size {
  readonly width: number
  readonly height: number
}

const nodesOf = ({ nodes }: Layout): Node[] =>
  nodes.map((placed) => {
    const { id, x, y, width, height, depth, kind } = placed
    return {
      id,
      type: kind,
      position: { x, y },
      width,
      height,
      // A frame lies below the lines within it, and those below the cards.
      zIndex: depth * 3 + (kind === 'frame' ? 0 : 2),
      data: { placed },
    }
  })

function edgesOf({ edges }: Layout, states: PictureProps['states']): WayEdge[] {
  return edges.map((edge) => {
    const { id, from, to, depth } = edge
    const className = states && lineLook(edge, states)
    return {
      id,
      source: from,
      target: to,
      type: 'way',
      data: { isFork: to.includes(':') && !to.endsWith(':join') },
      zIndex: depth * 3 + 1,
      ariaRole: 'presentation',
      ariaLabel: null as unknown as string,
      ...(className !== undefined && { className, animated: className === 'is-running' }),
    }
  })
}
