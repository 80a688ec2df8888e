import type { PanelHostOptions } from '../panel-host/panel-host-options.ts'
import type { PanelView } from './view/panel-view.ts'
import type { Press } from './view/press.ts'

/** What the stage is given: the panel's host options, what the panel's place depends on, and a callback for presses. */
export type StageOptions = Omit<
  PanelHostOptions,
  'styles' | 'build' | 'shown' | 'urgent' | 'inside' | 'place'
> & {
  /** The field that has the focus, and whether the person has opened the details. */
  situation(): { field: Element | null; expanded: boolean }
  pressed(press: Press): void
}

/** Where a page's only panel is shown. */
export interface Stage {
  /** Shows a view, or nothing for null. `styles` is the panel's style sheet. */
  show(view: PanelView | null, styles: string): void
  /** Called when the panel has removed itself. */
  removed(): void
}
