import { Button } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { HostName } from '../../components/host-name/host-name.tsx'
import { language, words } from '../../locales/current.ts'
import { send } from '../../platform/send.ts'
import { readTrusted, settings, trustedHosts } from '../settings-state.ts'
import { shownHost } from '../shown-host.ts'
import css from './page.module.css'

/** Sites the person let through although they were stopped, each revocable. */
export function TrustedHosts() {
  const { options } = words.value
  const dates = new Intl.DateTimeFormat(language.value, { dateStyle: 'long' })
  const revoke = async (host: string): Promise<void> => {
    await send({ type: 'revoke-host', host })
    await readTrusted()
  }
  return (
    <Card title={options.trusted}>
      <p class={css.hint}>{options.trustedHint}</p>
      <HostList
        none={options.trustedNone}
        hosts={trustedHosts.value.map(({ host, since, scope }) => ({
          host,
          note: scope === 'once' ? options.trustedOnce : options.trustedSince(dates.format(since)),
        }))}
        action={options.revoke}
        actionOn={options.revokeHost}
        onAction={revoke}
      />
    </Card>
  )
}

/** Sites where the guard was switched off. */
export function DisabledHosts() {
  const { options } = words.value
  return (
    <Card title={options.disabled}>
      <HostList
        none={options.disabledNone}
        hosts={settings.value.disabledHosts.map((host) => ({ host, note: '' }))}
        action={options.enable}
        actionOn={(host) => `${options.enable}: ${host}`}
        onAction={(host) => send({ type: 'guard-host', host, on: true })}
      />
    </Card>
  )
}

/** Sites where the panel was put away for good. */
export function DismissedHosts() {
  const { options } = words.value
  return (
    <Card title={options.dismissed}>
      <HostList
        none={options.dismissedNone}
        hosts={settings.value.dismissedHosts.map((host) => ({ host, note: '' }))}
        action={options.showAgain}
        actionOn={(host) => `${options.showAgain}: ${host}`}
        onAction={(host) => send({ type: 'undismiss', host })}
      />
    </Card>
  )
}

interface HostListProps {
  none: string
  hosts: readonly { host: string; note: string }[]
  action: string
  actionOn: (host: string) => string
  onAction: (host: string) => void
}

function HostList({ none, hosts, action, actionOn, onAction }: HostListProps) {
  if (hosts.length === 0) return <p>{none}</p>
  return (
    <ul>
      {hosts.map(({ host, note }) => {
        const shown = shownHost(`https://${host}`)
        return (
          <li key={host} class={css.host}>
            <span class={css.hostWords}>
              <HostName host={shown?.unicode ?? host} registrable={shown?.registrable ?? null} />
              {note !== '' && <span class={css.hint}>{note}</span>}
            </span>
            <Button icon="undo" label={actionOn(host)} onClick={() => onAction(host)}>
              {action}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
