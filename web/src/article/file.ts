/** A file that a reader dropped or chose, as text. What cannot be read is said in words. */

import { body, service } from '../client'
import { decode } from './decode'
import { isPage, readPage, type Written } from './page'
import { say } from '../words'

/** What a file dialog offers first. */
export const FILES = '.txt,.md,.html,.htm,.xhtml,.pdf,text/*'

export async function readFile(file: File): Promise<Written> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return readPdf(file)
  const text = decode(bytes, start)
  if (text.includes('\0')) throw new Error(say.article.noText(file))
  return isPage(file.name, text) ? readPage(text) : { text }
}

/** By the service, which keeps nothing of it. */
async function readPdf(file: File): Promise<Written> {
  const headers = { 'content-type': 'application/pdf' }
  // The description knows bytes as text.
  const sent = { body: file as unknown as string, bodySerializer: (bytes: string) => bytes, headers }
  const { text, title, published } = await body(service.POST('/v1/extractions/file', sent))
  return { text, ...(title && { title }), ...(published && { published }) }
}
