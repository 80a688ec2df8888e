import type { CDPSession } from 'playwright-core'

/** A page that Playwright has no tab for, such as the side panel: asked over the protocol itself. */
export class HiddenPage {
  readonly #session: CDPSession
  readonly #path: string
  constructor(session: CDPSession, path: string) {
    this.#session = session
    this.#path = path
  }

  /** The id of its target; null while it is not open. */
  async #target(): Promise<string | null> {
    const { targetInfos } = await this.#session.send('Target.getTargets')
    return targetInfos.find(({ url }) => url.includes(this.#path))?.targetId ?? null
  }

  async isOpen(): Promise<boolean> {
    return (await this.#target()) !== null
  }

  /** What an expression is in it; null while it is not open. */
  async evaluate(expression: string): Promise<unknown> {
    const targetId = await this.#target()
    if (targetId === null) return null
    const { sessionId } = await this.#session.send('Target.attachToTarget', { targetId })
    const answered = new Promise<string>((resolve) =>
      this.#session.once('Target.receivedMessageFromTarget', ({ message }) => resolve(message)),
    )
    const params = { expression, returnByValue: true, awaitPromise: true }
    await this.#session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }),
    })
    const message = await answered
    await this.#session.send('Target.detachFromTarget', { sessionId })
    return JSON.parse(message).result?.result?.value ?? null
  }
}
