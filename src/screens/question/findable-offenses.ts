import type { FindableOffense } from '../../finding/find-offense'
import { saidWords } from '../../finding/said-words'
import { happenedKey, optionKey, searchKey } from '../../i18n/keys'
import type { Language } from '../../i18n/language'
import type { LawWords } from '../../i18n/law'
import type { Rules } from '../../jurisdictions/jurisdiction'

const made = new Map<string, readonly FindableOffense[]>()

/** The offenses of a state with all words by which they can be found in a language; made once for each. */
export function findableOffenses(rules: Rules, law: LawWords, language: Language): readonly FindableOffense[] {
  const key = `${language} ${rules.id}`
  const known = made.get(key)
  if (known) return known
  const findable = rules.offenses.map(({ id, section, sections, prints, incomplete }) => {
    const plain = [law(optionKey('offense', id)) ?? '', law(happenedKey(id)) ?? '']
    const said = saidWords(plain, (thing) => law(searchKey(thing)))
    return { id, incomplete, sections: [section, ...sections], prints, plain, said }
  })
  made.set(key, findable)
  return findable
}
