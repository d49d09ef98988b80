import type { PaperTemplate } from '../../../documents/template'
import { reliefIs } from '../../../documents/verdict'
import { all, any, type Condition, is, maybe, not, unsure } from '../../../rules/condition'
import type { Fact } from '../../../rules/fact'
import {
  ageAtOffense,
  amountGrams,
  citizenshipConcern,
  concentrateGrams,
  offenseDate,
  plantCount,
  substance,
} from '../../facts'
import { betweenLines } from '../decision/terms'
import { offense, offenseLevel } from '../facts'
import { attachFacts, filer, inCase, sectionOnRecord } from './facts'
import { caption, PLEADING } from './format'

const known = (fact: Fact): Condition => not(unsure(fact))
const cultivation = is(offense, 'ca-11358')

// Nothing is asked for that the count is already: what is not known may still be a felony.
const isInfraction = is(offenseLevel, 'infraction')
const isMisdemeanor = is(offenseLevel, 'misdemeanor')
const mayBeFelony = maybe(not(is(offenseLevel, 'misdemeanor', 'infraction')))
const mayBeHigher = maybe(not(isInfraction))
/** Concentrate that only the line of 2017 makes an infraction: a felony is asked to be lowered in any case. */
const orMisdemeanor = any(
  reliefIs('redesignate_infraction_or_misdemeanor'),
  all(reliefIs('redesignate_infraction'), betweenLines),
)

/** A person with an immigration concern is never offered a sworn statement about marijuana. */
export const mayAttach = is(citizenshipConcern, 'no')

/** Facts that CR-400 has no place for, only those the person said, and only where the person wants them before the court. */
export const attachment: PaperTemplate = {
  id: 'ca-prop64-facts',
  kind: 'court',
  title: 'ATTACHED DECLARATION IN SUPPORT OF PETITION/APPLICATION',
  when: all(mayAttach, is(attachFacts, 'yes')),
  form: { number: 'MC-031', edition: 'attached declaration' },
  format: PLEADING,
  caption: caption('(Health & Saf. Code, § 11361.8)'),
  needs: [
    ...filer,
    ...inCase,
    sectionOnRecord,
    { fact: offenseLevel },
    { fact: citizenshipConcern },
    { fact: attachFacts, when: mayAttach, off: true },
    { fact: offenseDate, when: is(attachFacts, 'yes') },
    { fact: ageAtOffense, when: is(attachFacts, 'yes') },
    { fact: amountGrams, when: all(is(attachFacts, 'yes'), is(substance, 'cannabis'), not(cultivation)) },
    { fact: concentrateGrams, when: all(is(attachFacts, 'yes'), is(substance, 'concentrate'), not(cultivation)) },
    { fact: plantCount, when: all(is(attachFacts, 'yes'), cultivation) },
  ],
  blocks: [
    {
      id: 'who',
      kind: 'paragraph',
      number: '#.',
      confirm: 'sworn',
      text: 'My name is {{fullName}}. I am the petitioner/applicant in this case.',
    },
    {
      id: 'age',
      kind: 'paragraph',
      number: '#.',
      each: true,
      when: all(known(ageAtOffense), known(offenseDate)),
      confirm: 'sworn',
      text: 'On {{offenseDate}}, the date of the offense charged under {{offense.section}}, I was {{ageAtOffense}} years old.',
    },
    {
      id: 'ageOnly',
      kind: 'paragraph',
      number: '#.',
      each: true,
      when: all(known(ageAtOffense), unsure(offenseDate)),
      confirm: 'sworn',
      text: 'At the time of the offense charged under {{offense.section}}, I was {{ageAtOffense}} years old.',
    },
    {
      id: 'grams',
      kind: 'paragraph',
      number: '#.',
      each: true,
      when: all(is(substance, 'cannabis'), not(cultivation), known(amountGrams)),
      confirm: 'sworn',
      text: 'The offense charged under {{offense.section}} concerned {{amountGrams}} grams of marijuana.',
    },
    {
      id: 'concentrate',
      kind: 'paragraph',
      number: '#.',
      each: true,
      when: all(is(substance, 'concentrate'), not(cultivation), known(concentrateGrams)),
      confirm: 'sworn',
      text: 'The offense charged under {{offense.section}} concerned {{concentrateGrams}} grams of concentrated cannabis.',
    },
    {
      id: 'plants',
      kind: 'paragraph',
      number: '#.',
      each: true,
      when: all(cultivation, known(plantCount)),
      confirm: 'sworn',
      text: 'The offense charged under {{offense.section}} concerned {{plantCount}} living marijuana plants.',
    },
    {
      id: 'askDismiss',
      kind: 'paragraph',
      number: '#.',
      when: any(
        all(reliefIs('dismiss_and_seal'), any(not(cultivation), isInfraction)),
        all(reliefIs('dismiss_and_seal_or_redesignate'), isInfraction),
      ),
      text: 'I ask the court to dismiss the conviction under {{offense.section}} as legally invalid and to seal the record of it.',
    },
    // Other limits of HSC 11362.2 may make six plants an infraction, so the lesser relief is named too.
    {
      id: 'askDismissPlants',
      kind: 'paragraph',
      number: '#.',
      when: all(reliefIs('dismiss_and_seal'), cultivation, mayBeHigher),
      text: 'I ask the court to dismiss the conviction under {{offense.section}} as legally invalid and to seal the record of it or, in the alternative, to redesignate it as an infraction.',
    },
    {
      id: 'askEither',
      kind: 'paragraph',
      number: '#.',
      when: all(reliefIs('dismiss_and_seal_or_redesignate'), mayBeFelony),
      text: 'I ask the court to dismiss the conviction under {{offense.section}} as legally invalid and to seal the record of it or, in the alternative, to redesignate it as a misdemeanor or an infraction.',
    },
    {
      id: 'askEitherInfraction',
      kind: 'paragraph',
      number: '#.',
      when: all(reliefIs('dismiss_and_seal_or_redesignate'), isMisdemeanor),
      text: 'I ask the court to dismiss the conviction under {{offense.section}} as legally invalid and to seal the record of it or, in the alternative, to redesignate it as an infraction.',
    },
    {
      id: 'askMisdemeanor',
      kind: 'paragraph',
      number: '#.',
      when: reliefIs('redesignate_misdemeanor'),
      text: 'I ask the court to redesignate the conviction under {{offense.section}} as a misdemeanor.',
    },
    {
      id: 'askInfraction',
      kind: 'paragraph',
      number: '#.',
      when: any(
        all(reliefIs('redesignate_infraction'), any(not(betweenLines), not(mayBeFelony))),
        all(reliefIs('redesignate_infraction_or_misdemeanor'), isMisdemeanor),
      ),
      text: 'I ask the court to redesignate the conviction under {{offense.section}} as an infraction.',
    },
    {
      id: 'askInfractionOr',
      kind: 'paragraph',
      number: '#.',
      when: all(orMisdemeanor, mayBeFelony),
      text: 'I ask the court to redesignate the conviction under {{offense.section}} as an infraction or, in the alternative, as a misdemeanor.',
    },
    {
      id: 'askResentence',
      kind: 'paragraph',
      number: '#.',
      when: reliefIs('resentence_or_dismiss'),
      text: 'I ask the court to recall the sentence for the conviction under {{offense.section}} and to resentence me, or to dismiss the conviction as legally invalid.',
    },
    {
      id: 'oath',
      kind: 'signature',
      by: 'petitioner',
      confirm: 'sworn',
      text: 'I declare under penalty of perjury under the laws of the State of California that the foregoing is true and correct.',
      place: true,
      name: '{{fullName}}',
      role: 'Petitioner/Applicant, declarant',
    },
  ],
}
