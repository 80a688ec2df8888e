import { type MakeCheck, outcome } from './context.ts'

/** Whether the page is shown inside another one, which then decides what is drawn over it. */
export const checkFramed: MakeCheck = ({ facts }) =>
  facts.framed
    ? outcome('framed', 'failed', 'inside-frame')
    : outcome('framed', 'passed', 'top-page')
