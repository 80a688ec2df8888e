/** Russian endings of nouns, adjectives and verbs, the longest first. */
const RUSSIAN_ENDINGS =
  /(?:ениями|ованием|ования|ование|ывать|ивать|аться|яться|иться|еться|ением|ениях|ениям|ешься|ишься|ается|яется|ится|ются|ятся|алось|илось|ились|ались|айте|ейте|ите|ение|ения|ению|ений|остью|ости|ость|ами|ями|ого|его|ому|ему|ыми|ими|ать|ять|ить|еть|уть|ает|яет|ует|ают|яют|уют|ешь|ишь|ала|ила|ела|али|или|ели|ало|ило|ия|ие|ий|ый|ой|ая|яя|ое|ее|ые|ых|их|ую|юю|ом|ем|ам|ям|ах|ях|ов|ев|ей|ью|ию|ит|ет|ут|ют|ал|ил|ел|ся|сь|ть|[аяоеыиуюьй])$/u

/** English endings that carry no meaning for search. */
const ENGLISH_ENDINGS = /(?:ations?|ings?|ions?|e?ments?|ers?|ies|ied|ed|es|ly|[esy])$/u

const LAST_LETTER: Readonly<Record<'cyrillic' | 'latin', RegExp>> = {
  cyrillic: /[аяоеыиуюьй]$/u,
  latin: /[esy]$/u,
}

/** A stem of fewer than three letters says nothing. */
const SHORTEST_STEM = 3

/**
 * Returns the part of a folded word that stays when it is inflected: light suffix stripping for Russian and English,
 * which removes too little rather than too much (prefix matching makes up for it).
 */
export function stem(word: string): string {
  if (/^[а-я]+$/u.test(word)) return strip(word, RUSSIAN_ENDINGS, LAST_LETTER.cyrillic)
  if (/^[a-z]+$/u.test(word)) return strip(word, ENGLISH_ENDINGS, LAST_LETTER.latin)
  return word
}

function strip(word: string, endings: RegExp, lastLetter: RegExp): string {
  for (const ending of [endings, lastLetter]) {
    const stripped = word.replace(ending, '')
    if (stripped.length >= SHORTEST_STEM) return stripped
  }
  return word
}
