import type { FactRecord } from '../fact.ts'

/** Facts of the topic `https_cert`. */
export const httpsCertFacts = [
  {
    id: 'cert-what',
    topic: 'https_cert',
    operator: null,
    values: { main: { kind: 'date', iso: '2022' } },
    source:
      'https://sbersova.ru/sections/protection/zachem-nuzhny-rossijskie-sertifikaty-bezopasnosti-i-kak-oni-rabotayut',
    sourceDate: '2022-10-21',
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'cert-risk',
    topic: 'https_cert',
    operator: null,
    values: {},
    source:
      'https://vuink.com/post/rss-d-dbet/deeplinks/2022/03/you-should-not-trust-russias-new-trusted-root-ca',
    sourceDate: '2022-03',
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'cert-advice',
    topic: 'https_cert',
    operator: null,
    values: { year: { kind: 'date', iso: '2023' } },
    source: 'https://hi-tech.mail.ru/review/111795-sertifikat-bezopasnosti',
    sourceDate: null,
    confidence: 'medium',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly FactRecord[]
