import type { CDPSession, Page } from 'playwright-core'
import type { Press } from '../../../content/panel/view/press.ts'

/** The part of the protocol's DOM node that is used here. */
interface DomNode {
  nodeId: number
  nodeName: string
  nodeValue: string
  attributes?: string[]
  children?: DomNode[]
  shadowRoots?: (DomNode & { shadowRootType?: string })[]
}

/** Edges in viewport pixels. */
interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** So often a part of the panel is looked for that is gone by the time it is asked about. */
const MOST_TRIES = 5

/** Our panel as the debugger sees it: the page, and so the test's own selectors, can't look into a closed root. */
export class PanelSeen {
  readonly page: Page
  readonly #session: Promise<CDPSession>
  constructor(page: Page) {
    this.page = page
    this.#session = page.context().newCDPSession(page)
  }

  /** All words of the panel, or null where there is none. */
  async text(): Promise<string | null> {
    const root = await this.#root()
    return root && textOf(root).replace(/\s+/g, ' ').trim()
  }

  /** The box the panel is drawn in, in viewport pixels. */
  async box(): Promise<Box> {
    return this.#boxOf('There is no panel.', (node) =>
      (attribute(node, 'class') ?? '').startsWith('panel'),
    )
  }

  /** Presses a button of the panel with the mouse, as a person does. Throws where there is no such button. */
  async press(press: Press): Promise<void> {
    // A panel that has just grown may still move: a person aims at what stands still.
    let [x, y] = await this.middleOf(press)
    for (let moved = true; moved; ) {
      const [nextX, nextY] = await this.middleOf(press)
      moved = nextX !== x || nextY !== y
      ;[x, y] = [nextX, nextY]
    }
    await this.page.mouse.click(x, y)
  }

  /** The middle of a button of the panel, in viewport pixels. */
  async middleOf(press: Press): Promise<[number, number]> {
    const { left, top, right, bottom } = await this.#boxOf(
      `The panel has no button ${press}.`,
      (node) => attribute(node, 'data-press') === press,
    )
    return [(left + right) / 2, (top + bottom) / 2]
  }

  /** The border box of a part of the panel; looked for again where the panel is drawn anew meanwhile. */
  async #boxOf(missing: string, wanted: (node: DomNode) => boolean): Promise<Box> {
    const session = await this.#session
    for (let tries = 1; ; tries += 1) {
      const root = await this.#root()
      const found = root && find(root, wanted)
      if (!found) throw new Error(missing)
      const answer = session.send('DOM.getBoxModel', { nodeId: found.nodeId })
      const seen = await (tries < MOST_TRIES ? answer.catch(() => null) : answer)
      if (seen === null) continue
      const [left = 0, top = 0, , , right = 0, bottom = 0] = seen.model.border
      return { left, top, right, bottom }
    }
  }

  async #root(): Promise<DomNode | null> {
    const session = await this.#session
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
    const host = find(
      root as DomNode,
      ({ nodeName, shadowRoots }) =>
        nodeName.includes('-') && shadowRoots?.[0]?.shadowRootType === 'closed',
    )
    return host?.shadowRoots?.[0] ?? null
  }
}

function attribute({ attributes = [] }: DomNode, name: string): string | undefined {
  const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name)
  return at < 0 ? undefined : attributes[at + 1]
}

function find(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | null {
  if (wanted(node)) return node
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = find(child, wanted)
    if (found) return found
  }
  return null
}

const textOf = (node: DomNode): string =>
  [
    node.nodeName === '#text' ? node.nodeValue : '',
    ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].map(textOf),
  ].join(' ')
