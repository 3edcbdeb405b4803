/** What the reviewer will need next, asked for while they still look at something else. */

/** What was asked for longer ago may have changed under another reviewer's hands. */
const KEEPS_MS = 60_000

interface Asked<Value> {
  answer: Promise<Value>
  at: number
}

export class Ahead<Subject, Value> {
  private readonly asked = new Map<string, Asked<Value>>()

  constructor(
    private readonly keyOf: (subject: Subject) => string,
    private readonly ask: (subject: Subject) => Promise<Value>,
  ) {}

  prepare(subject: Subject): void {
    const key = this.keyOf(subject)
    if (this.fresh(key)) return
    const answer = this.ask(subject)
    this.asked.set(key, { answer, at: Date.now() })
    // What failed is asked for again when it is needed, and fails there if it must.
    answer.catch(() => this.asked.delete(key))
  }

  /** What was prepared, once; whoever asks again wants to know what has become of it. */
  take(subject: Subject): Promise<Value> {
    const key = this.keyOf(subject)
    const prepared = this.fresh(key)
    this.asked.delete(key)
    return prepared?.answer ?? this.ask(subject)
  }

  private fresh(key: string): Asked<Value> | undefined {
    const prepared = this.asked.get(key)
    return prepared && Date.now() - prepared.at < KEEPS_MS ? prepared : undefined
  }
}
