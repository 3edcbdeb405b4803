/** Some of a list, and where the rest begins. */
export interface Page<Item> {
  items: Item[]
  next: string | null
}

/** What of a list is asked for: spread it into the query. */
export interface From {
  cursor?: string
}

/** Each item of a list that comes in pages; `read` asks for one page. */
export async function* each<Item>(read: (from: From) => Promise<Page<Item>>): AsyncGenerator<Item, void, void> {
  let from: From | null = {}
  while (from) {
    const page: Page<Item> = await read(from)
    yield* page.items
    from = page.next === null ? null : { cursor: page.next }
  }
}

/** Every item of a list that comes in pages. */
export async function all<Item>(read: (from: From) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of each(read)) items.push(item)
  return items
}
