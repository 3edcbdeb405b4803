/** Whom a comment is meant for: those whose names stand in it after an `@`. */
export function mentioned(text: string, people: ReadonlyMap<string, string>): string[] {
  // The longest name first, so that `@Ann Lee` is not `@Ann` as well.
  const longest = [...people].sort(([, one], [, other]) => other.length - one.length)
  let rest = text.toLowerCase()
  const found: string[] = []
  for (const [id, name] of longest) {
    const called = `@${name.toLowerCase()}`
    if (!rest.includes(called)) continue
    found.push(id)
    rest = rest.replaceAll(called, ' ')
  }
  return found
}
