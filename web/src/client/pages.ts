/** Every item of a list that comes in pages. */

interface Page<Item> {
  items: Item[]
  next?: string | null
}

export async function all<Item>(read: (cursor: string | undefined) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = []
  let cursor: string | undefined
  do {
    const page = await read(cursor)
    items.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor)
  return items
}
