/** The result of a measurement: a line of the closing table. */
export interface MeasureOutcome {
  on: string
  wanted: string
  found: string
  held: boolean
}

/** Collects outcomes and prints sections. */
export class Report {
  readonly outcomes: MeasureOutcome[] = []

  /** Starts a section. */
  section(title: string): void {
    console.log(`\n## ${title}`)
  }

  /** Prints a line of detail. */
  line(text: string): void {
    console.log(`  ${text}`)
  }

  /** Prints all of the hosts, one line for each kind. */
  list(title: string, hosts: readonly string[]): void {
    this.line(`${title} (${hosts.length})${hosts.length > 0 ? `: ${hosts.join(' ')}` : ''}`)
  }

  /** Records one line of the closing table. */
  hold(on: string, wanted: string, found: string, held: boolean): void {
    this.outcomes.push({ on, wanted, found, held })
  }

  /** Prints the closing table. */
  close(): void {
    console.log('\n## What must hold')
    for (const { on, wanted, found, held } of this.outcomes) {
      console.log(`  ${held ? 'held ' : 'SHORT'}  ${on}: ${found} (wanted ${wanted})`)
    }
  }
}
