import { many } from './plural'

const extraction = {
  boilerplate: 'belongs to the page, not to the article',
  caption: 'is a caption',
  noVerb: 'has no verb',
  question: 'is a question',
  instruction: 'is an instruction',
  language: 'is in a language that is not read',
  restatement: 'repeats another claim',
  nothing: 'no claim was found in it',
  silent: ({ count }: { count: number }) => `Sentences that gave no claim (${count})`,
  found: 'found',
  extractors: 'Extractors',
  extractorsSay: 'What found the claims of this project’s articles.',
  newest: 'reads texts now',
  older: 'older',
  stands: ({ claims, articles }: { claims: number; articles: number }) =>
    `${many(claims, { one: '# claim', other: '# claims' })} in ${many(articles, { one: '# article', other: '# articles' })}`,
  noClaims: ({ extractor }: { extractor: string }) => `No claim was found yet. ${extractor} reads what comes.`,
  readAnew: ({ extractor }: { extractor: string }) =>
    `An article is read anew, by ${extractor}, when its text has changed. As long as it has not, its claims stay those that people have looked at.`,
  title: 'Try it out',
  lead: 'Paste an article to see which claims it makes. Nothing is stored.',
  theArticle: 'The article',
  hint: 'paste it, drop or choose a text, a web page or a PDF',
  result: ({ claims, silent, repairs }: { claims: number; silent: number; repairs: number }) => `${many(claims, { one: 'One claim', other: '# claims' })}, ${many(silent, { one: 'one sentence', other: '# sentences' })} without one, ${many(repairs, { one: 'one damaged character', other: '# damaged characters' })} repaired.`,
}

export default extraction
