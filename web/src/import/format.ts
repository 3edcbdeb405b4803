/** Whether a text is many addresses, and how they are written. */

import type { ImportFormat } from '../client'

export interface List {
  format: ImportFormat
  content: string
}

/** Null where it is no list: an article, perhaps. */
export function listOf(text: string): List | null {
  const content = text.replace(/^\uFEFF/, '')
  const start = content.trimStart().slice(0, 2000)
  if (/^(<\?xml[^]*?\?>\s*)?(<!--[^]*?-->\s*)*<(rss|feed|rdf:RDF)\b/.test(start)) return { format: 'feed', content }
  if (start.startsWith('{')) return json(content, start)
  const lines = content.split(/\r?\n/)
  const first = lines.find((line) => line.trim()) ?? ''
  if (columns(first).includes('url')) return { format: 'csv', content }
  const given = lines.filter((line) => line.trim())
  if (given.length === 0 || !given.every((line) => /^\s*https?:\/\/\S+\s*$/.test(line))) return null
  // A bare list keeps its line numbers as JSON lines; a header would move them by one.
  return { format: 'jsonl', content: lines.map((line) => (line.trim() ? JSON.stringify({ url: line.trim() }) : '')).join('\n') }
}

function json(content: string, start: string): List | null {
  if (/"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(start)) return { format: 'feed', content }
  return /"url"\s*:/.test(start) ? { format: 'jsonl', content } : null
}

const columns = (line: string): string[] => line.split(',').map((name) => name.trim().replace(/^"|"$/g, ''))
