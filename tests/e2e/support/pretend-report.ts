import type { TabReport } from '../../../platform/messages.ts'

/** What a pretended background answers, and when: milliseconds after it was asked. */
export interface PretendedReport {
  report: TabReport
  after: number
}

/** Answers for the background when a page of ours asks about its tab: to run in the page before its own scripts. */
export function pretendReport({ report, after }: PretendedReport): void {
  const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (...sent: unknown[]) => unknown
  const pretend = (message: { type?: string }, ...more: unknown[]): unknown => {
    const [answer] = more
    if (message?.type !== 'report' || typeof answer !== 'function') return send(message, ...more)
    setTimeout(() => answer({ answer: report }), after)
    return undefined
  }
  Object.defineProperty(chrome.runtime, 'sendMessage', { value: pretend })
}
