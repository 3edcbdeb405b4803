const entity = {
  names: 'Whom and what it names',
  allAbout: ({ name }: { name: string }) => `All claims about ${name}`,
  title: 'Names',
  claims: 'Claims about a name',
  another: 'Another name',
  find: 'Find',
  alsoCalled: ({ names }: { names: string }) => `also called ${names}`,
  whose: 'Whose claims?',
  giveName: 'Give a name, or follow one from a claim.',
  none: 'No claim names it',
  letterByLetter: 'Names are compared letter by letter; try a shorter one.',
  inOrder: 'In the order of time',
  undated: 'Without a date',
}

export default entity
