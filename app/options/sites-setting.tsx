import { Setting } from '../../components/setting/setting.tsx'
import { language } from '../../locales/current.ts'
import { send } from '../../platform/send.ts'
import type { Settings } from '../../platform/settings.ts'
import { optionsWords } from '../screen-words.ts'
import { DecisionList } from './decision-list.tsx'
import { hostDecision } from './decision-to-show.ts'
import css from './sites-setting.module.css'
import { revoke, trustAgain, trustedHosts } from './trusted-hosts.ts'

/** The person's decisions about single sites: opened anyway, guard off, panel hidden. Each can be taken back. */
export function SitesSetting({ settings }: { settings: Settings }) {
  const { sites } = optionsWords.value
  const { undo, trusted, disabled, dismissed } = sites
  const { disabledHosts, dismissedHosts } = settings
  return (
    <Setting id="sites" title={sites.title} hint={sites.hint}>
      <p class={css.none}>{sites.none}</p>
      <DecisionList
        words={{ ...trusted, undo }}
        inForce={letThrough()}
        takeBack={revoke}
        putBack={trustAgain}
      />
      <DecisionList
        words={{ ...disabled, undo }}
        inForce={disabledHosts.map((host) => hostDecision(host, { undoable: true }))}
        takeBack={(host) => send({ type: 'decide-host', host, decision: 'guard-on' })}
        putBack={(host) => send({ type: 'decide-host', host, decision: 'guard-off' })}
      />
      <DecisionList
        words={{ ...dismissed, undo }}
        inForce={dismissedHosts.map((host) => hostDecision(host, { undoable: true }))}
        takeBack={(host) => send({ type: 'decide-host', host, decision: 'undismiss' })}
        putBack={(host) => send({ type: 'decide-host', host, decision: 'dismiss' })}
      />
    </Setting>
  )
}

/**
 * The trusted hosts, each with since when or for how long. A host that was opened once can't be opened again from here.
 */
function letThrough() {
  const { trusted } = optionsWords.value.sites
  const date = new Intl.DateTimeFormat(language.value, { dateStyle: 'long' })
  return trustedHosts.value.map(({ host, since, scope }) =>
    hostDecision(host, {
      undoable: scope === 'always',
      note: scope === 'once' ? trusted.once : trusted.since(date.format(since)),
    }),
  )
}
