/** The text of a file's bytes. */

/** UTF-8 where it is that, else what the file says of itself, else the encoding that old files mostly have. */
export function decode(bytes: Uint8Array, start: string): string {
  if (start.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes)
  if (start.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decoder(/charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]).decode(bytes)
  }
}

function decoder(named = 'windows-1252'): TextDecoder {
  try {
    return new TextDecoder(/^utf-?8$/i.test(named) ? 'windows-1252' : named)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
