/** The API counts Unicode code points; the browser counts UTF-16 units. One text, counted both ways. */

export class Points {
  /** The code points that take two units, by their number, in order. */
  private readonly wide: number[] = []
  readonly length: number

  constructor(readonly text: string) {
    let point = 0
    for (const character of text) {
      if (character.length === 2) this.wide.push(point)
      point += 1
    }
    this.length = point
  }

  /** The UTF-16 unit at which code point number `point` begins. */
  unit(point: number): number {
    const within = Math.max(0, Math.min(point, this.length))
    return within + before(this.wide, within)
  }

  /** The code point that UTF-16 unit number `unit` belongs to. */
  point(unit: number): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.unit(middle) <= unit) low = middle
      else high = middle - 1
    }
    return low
  }

  slice(start: number, end: number): string {
    return this.text.slice(this.unit(start), this.unit(end))
  }
}

/** How many of the ordered numbers are below `limit`. */
function before(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
