/** Filters that a reader comes back to, kept in this browser, for each project. */

export interface Saved {
  name: string
  /** As it stands in the address, without the question mark. */
  query: string
}

export class SavedFilters {
  items = $state.raw<Saved[]>([])
  private readonly key: string

  constructor(project: string) {
    this.key = `claimbench.filters.${project}`
    this.items = stored(this.key)
  }

  /** A name that was used before now means this. */
  save(one: Saved): void {
    this.keep([...this.items.filter(({ name }) => name !== one.name), one])
  }

  remove(name: string): void {
    this.keep(this.items.filter((one) => one.name !== name))
  }

  private keep(items: Saved[]): void {
    this.items = items
    localStorage.setItem(this.key, JSON.stringify(items))
  }
}

function stored(key: string): Saved[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as Saved[]
  } catch {
    return []
  }
}
