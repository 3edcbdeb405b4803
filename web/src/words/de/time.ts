import type english from '../en/time'

const time: typeof english = {
  until: ({ time }) => `bis ${time}`,
  from: ({ time }) => `ab ${time}`,
  between: ({ from, to }) => `${from} bis ${to}`,
  about: ({ time }) => `etwa ${time}`,
  unstated: '(ohne Jahr)',
  decade: ({ year }) => `${year}er Jahre`,
  day: ({ day, month, year }) => [day && `${day}.`, month, year].filter(Boolean).join(' '),
  months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  spring: 'Frühling',
  summer: 'Sommer',
  autumn: 'Herbst',
  winter: 'Winter',
  firstQuarter: 'erstes Quartal',
  secondQuarter: 'zweites Quartal',
  thirdQuarter: 'drittes Quartal',
  fourthQuarter: 'viertes Quartal',
  firstHalf: 'erste Hälfte',
  secondHalf: 'zweite Hälfte',
}

export default time
