/** What the next claim will need, asked for while the reviewer still looks at this one. */

import type { Claim } from '../client'

/** What was asked for longer ago may have changed under another reviewer's hands. */
const KEEPS_MS = 60_000

interface Asked<Value> {
  answer: Promise<Value>
  at: number
}

export class Ahead<Value> {
  private readonly asked = new Map<string, Asked<Value>>()

  constructor(private readonly ask: (claim: Claim) => Promise<Value>) {}

  prepare(claim: Claim): void {
    const key = keyOf(claim)
    if (this.fresh(key)) return
    const answer = this.ask(claim)
    this.asked.set(key, { answer, at: Date.now() })
    // What failed is asked for again when it is needed, and fails there if it must.
    answer.catch(() => this.asked.delete(key))
  }

  /** What was prepared, once; whoever asks again wants to know what has become of it. */
  take(claim: Claim): Promise<Value> {
    const key = keyOf(claim)
    const prepared = this.fresh(key)
    this.asked.delete(key)
    return prepared?.answer ?? this.ask(claim)
  }

  private fresh(key: string): Asked<Value> | undefined {
    const prepared = this.asked.get(key)
    return prepared && Date.now() - prepared.at < KEEPS_MS ? prepared : undefined
  }
}

const keyOf = ({ id, version }: Claim): string => `${id} ${version}`
