/** What a registry entry rests on. */
export interface Evidence {
  /** high: two or more independent sources or an official page; medium: one good source; low: one weak source or none. */
  confidence: 'high' | 'medium' | 'low'
  /** Month the sources were read. */
  date: string
  /** Public lists, code and pages that name the host. */
  sources: readonly string[]
  note?: string
}
