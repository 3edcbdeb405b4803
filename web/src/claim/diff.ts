/** What changed between two texts, word by word: the longest common run of words stays, the rest went or came. */

export interface Change {
  text: string
  kind: 'same' | 'gone' | 'new'
}

/** Beyond this many pairs of words the two texts are shown one after the other instead. */
const LIMIT = 1_000_000

export function diff(before: string, after: string): Change[] {
  const [from, to] = [words(before), words(after)]
  if (from.length * to.length > LIMIT) return [{ text: before, kind: 'gone' }, { text: after, kind: 'new' }]
  const lengths = table(from, to)
  const changes: Change[] = []
  let [at, on] = [0, 0]
  while (at < from.length || on < to.length) {
    const [old, fresh] = [from[at], to[on]]
    if (old !== undefined && old === fresh) {
      add(changes, old, 'same')
      at += 1
      on += 1
    } else if (fresh === undefined || (old !== undefined && cell(lengths, at + 1, on) >= cell(lengths, at, on + 1))) {
      add(changes, old ?? '', 'gone')
      at += 1
    } else {
      add(changes, fresh, 'new')
      on += 1
    }
  }
  return changes
}

/** Words with the white space behind them. */
const words = (text: string): string[] => text.match(/\S+\s*|^\s+/g) ?? []

/** For each pair of places, how many words the rests have in common, in order. */
function table(from: string[], to: string[]): number[][] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0))
  for (let at = from.length - 1; at >= 0; at -= 1) {
    const row = lengths[at] ?? []
    for (let on = to.length - 1; on >= 0; on -= 1) {
      row[on] = from[at] === to[on] ? cell(lengths, at + 1, on + 1) + 1 : Math.max(cell(lengths, at + 1, on), cell(lengths, at, on + 1))
    }
  }
  return lengths
}

const cell = (lengths: number[][], at: number, on: number): number => lengths[at]?.[on] ?? 0

function add(changes: Change[], text: string, kind: Change['kind']): void {
  const last = changes.at(-1)
  if (last?.kind === kind) last.text += text
  else changes.push({ text, kind })
}
