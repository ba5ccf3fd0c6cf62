/** An alphabet with the letters that look like Latin ones, and those Latin ones in the same order. */
export interface LookAlikes {
  readonly name: string
  readonly letter: RegExp
  readonly theirs: string
  readonly latin: string
}

/** Source: the confusables of Unicode TR 39, only where common fonts draw the same shape. */
export const lookAlikes: readonly LookAlikes[] = [
  {
    name: 'Cyrillic',
    letter: /\p{sc=Cyrl}/u,
    theirs: 'аеорсухіјѕһԁԛԝѵАВЕКМНОРСТХІЈЅҮԌԜ',
    latin: 'aeopcyxijshdqwvABEKMHOPCTXIJSYGW',
  },
  {
    name: 'Greek',
    letter: /\p{sc=Grek}/u,
    theirs: 'ονρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ',
    latin: 'ovpABEZHIKMNOPTYX',
  },
]
