/** Times in words; of the parts of a day any may be missing. */
const time = {
  until: ({ time }: { time: string }) => `until ${time}`,
  from: ({ time }: { time: string }) => `from ${time}`,
  between: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  about: ({ time }: { time: string }) => `about ${time}`,
  unstated: '(year not stated)',
  decade: ({ year }: { year: string }) => `${year}s`,
  day: ({ day, month, year }: { day: string; month: string; year: string }) => [day, month, year].filter(Boolean).join(' '),
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  winter: 'winter',
  firstQuarter: 'first quarter of',
  secondQuarter: 'second quarter of',
  thirdQuarter: 'third quarter of',
  fourthQuarter: 'fourth quarter of',
  firstHalf: 'first half of',
  secondHalf: 'second half of',
}

export default time
