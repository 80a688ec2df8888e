import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import type { Certificate } from '../../guard/certificate.ts'
import { certificateSentences } from '../../locales/certificate-sentences.ts'
import { language } from '../../locales/current.ts'
import {
  askForCertificates,
  mayReadCertificates,
  SHOWS_CERTIFICATES,
} from '../../platform/certificates.ts'
import type { TabReport } from '../../platform/messages.ts'
import { send } from '../../platform/send.ts'
import { go } from '../navigation.ts'
import { certificateWords } from '../screen-words.ts'
import css from './certificate-part.module.css'

/** Whether the person lets us read certificates. */
const allowed = signal(false)

interface CertificatePartProps {
  /** On the page. With each new one the certificate is asked for again: the page may have been loaded again. */
  about: TabReport
}

/** What is known of the certificate of a page that came with encryption, or why nothing is. */
export function CertificatePart({ about }: CertificatePartProps) {
  const text = certificateWords.value
  const [certificate, setCertificate] = useState<Certificate | null>(null)
  useEffect(() => {
    if (!SHOWS_CERTIFICATES) return
    void mayReadCertificates().then((may) => {
      allowed.value = may
    })
    void send({ type: 'certificate', tabId: about.tabId }).then((answer) =>
      setCertificate(answer === 'no-answer' ? null : answer),
    )
  }, [about])
  return (
    <section class={css.part} aria-label={text.title}>
      <h2 class={css.title}>{text.title}</h2>
      {certificate === null ? <Unread /> : <Known certificate={certificate} />}
    </section>
  )
}

function Known({ certificate }: { certificate: Certificate }) {
  const text = certificateWords.value
  return (
    <>
      {certificateSentences(text, language.value, certificate).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{text.proves}</p>
      {(certificate.national || !certificate.trusted) && (
        <Button kind="quiet" onClick={() => go({ view: 'topic', topic: 'https_cert' })}>
          {text.more}
        </Button>
      )}
    </>
  )
}

/** Why there is no certificate to show, and the way to one. */
function Unread() {
  const text = certificateWords.value
  if (!SHOWS_CERTIFICATES) return <p>{text.notShown}</p>
  if (allowed.value) return <p role="status">{text.reload}</p>
  const ask = async (): Promise<void> => {
    allowed.value = await askForCertificates()
  }
  return (
    <>
      <Button kind="quiet" onClick={() => void ask()}>
        {text.ask}
      </Button>
      <p>{text.askMeans}</p>
    </>
  )
}
