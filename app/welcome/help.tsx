import { Button } from '../../components/button/button.tsx'
import { openGuide, openOptions } from '../../platform/own-pages.ts'
import { welcomeWords } from '../screen-words.ts'
import css from './pin-step.module.css'

/** Where to find help later: buttons for the guide and the settings. */
export function Help() {
  const { help } = welcomeWords.value
  return (
    <div class={css.help}>
      <h3 class={css.heading}>{help.title}</h3>
      <p>{help.where}</p>
      <div class={css.ways}>
        <Button kind="primary" icon="search" onClick={() => void openGuide()}>
          {help.guide}
        </Button>
        <Button icon="settings" onClick={openOptions}>
          {help.settings}
        </Button>
      </div>
    </div>
  )
}
