import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { IconButton } from '../../components/button/icon-button.tsx'
import { MixedText } from '../../components/mixed-text/mixed-text.tsx'
import { language, words } from '../../locales/current.ts'
import { goBack, wasOpened } from '../navigation.ts'
import css from './view-head.module.css'

interface ViewHeadProps {
  title: string
  /** Icon buttons at the end of the line. */
  actions?: ComponentChildren
}

/** The head of every view except the first: the way back, the title (which takes the focus), the actions. */
export function ViewHead({ title, actions }: ViewHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A restored view leaves the focus in the search field.
    if (wasOpened()) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header class={css.head}>
      <IconButton icon="arrowStart" label={words.value.topic.back} onClick={goBack} />
      <h1 ref={heading} class={css.title} tabIndex={-1}>
        <MixedText text={title} language={language.value} />
      </h1>
      {actions}
    </header>
  )
}
