import { oath, statement } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { reliefIs } from '../../../../documents/verdict'
import { all, any, type Condition, is, maybe, not, unsure } from '../../../../rules/condition'
import type { Fact } from '../../../../rules/fact'
import {
  ageAtOffense,
  amountGrams,
  citizenshipConcern,
  concentrateGrams,
  offenseDate,
  plantCount,
  substance,
} from '../../../facts'
import { betweenLines } from '../../decision/terms'
import { offense, offenseLevel } from '../../facts'
import { attachFacts } from '../facts'
import { caption, PLEADING } from '../format'

const known = (fact: Fact): Condition => not(unsure(fact))
export const cultivation = is(offense, 'ca-11358')

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
export const attachment: PaperDraft = {
  id: 'ca-prop64-facts',
  kind: 'court',
  title: 'ATTACHED DECLARATION IN SUPPORT OF PETITION/APPLICATION',
  when: all(mayAttach, is(attachFacts, 'yes')),
  form: { number: 'MC-031', edition: 'attached declaration' },
  format: PLEADING,
  caption: caption('(Health & Saf. Code, § 11361.8)'),
  blocks: [
    statement('who', 'My name is {{fullName}}. I am the petitioner/applicant in this case.', { confirm: 'sworn' }),
    statement(
      'age',
      'On {{offenseDate}}, the date of the offense charged under {{offense.section}}{{offense.place}}, I was {{ageAtOffense}} [year|years] old.',
      { each: true, when: all(known(ageAtOffense), known(offenseDate)), confirm: 'sworn' },
    ),
    statement(
      'ageOnly',
      'At the time of the offense charged under {{offense.section}}{{offense.place}}, I was {{ageAtOffense}} [year|years] old.',
      { each: true, when: all(known(ageAtOffense), unsure(offenseDate)), confirm: 'sworn' },
    ),
    statement(
      'grams',
      'The offense charged under {{offense.section}}{{offense.place}} concerned {{amountGrams}} [gram|grams] of marijuana.',
      {
        each: true,
        when: all(is(substance, 'cannabis'), not(cultivation), known(amountGrams)),
        confirm: 'sworn',
      },
    ),
    statement(
      'concentrate',
      'The offense charged under {{offense.section}}{{offense.place}} concerned {{concentrateGrams}} [gram|grams] of concentrated cannabis.',
      {
        each: true,
        when: all(is(substance, 'concentrate'), not(cultivation), known(concentrateGrams)),
        confirm: 'sworn',
      },
    ),
    statement(
      'plants',
      'The offense charged under {{offense.section}}{{offense.place}} concerned {{plantCount}} living marijuana [plant|plants].',
      { each: true, when: all(cultivation, known(plantCount)), confirm: 'sworn' },
    ),
    statement(
      'askDismiss',
      'I ask the court to dismiss the [conviction|convictions] under {{offense.section}} as legally invalid and to seal the record of [it|them].',
      {
        when: any(
          all(reliefIs('dismiss_and_seal'), any(not(cultivation), isInfraction)),
          all(reliefIs('dismiss_and_seal_or_redesignate'), isInfraction),
        ),
      },
    ),
    // Other limits of HSC 11362.2 may make six plants an infraction, so the lesser relief is named too.
    statement(
      'askDismissPlants',
      'I ask the court to dismiss the [conviction|convictions] under {{offense.section}} as legally invalid and to seal the record of [it|them] or, in the alternative, to redesignate [it as an infraction|them as infractions].',
      { when: all(reliefIs('dismiss_and_seal'), cultivation, mayBeHigher) },
    ),
    statement(
      'askEither',
      'I ask the court to dismiss the [conviction|convictions] under {{offense.section}} as legally invalid and to seal the record of [it|them] or, in the alternative, to redesignate [it as a misdemeanor or an infraction|them as misdemeanors or infractions].',
      { when: all(reliefIs('dismiss_and_seal_or_redesignate'), mayBeFelony) },
    ),
    statement(
      'askEitherInfraction',
      'I ask the court to dismiss the [conviction|convictions] under {{offense.section}} as legally invalid and to seal the record of [it|them] or, in the alternative, to redesignate [it as an infraction|them as infractions].',
      { when: all(reliefIs('dismiss_and_seal_or_redesignate'), isMisdemeanor) },
    ),
    statement(
      'askMisdemeanor',
      'I ask the court to redesignate the [conviction|convictions] under {{offense.section}} as [a misdemeanor|misdemeanors].',
      { when: reliefIs('redesignate_misdemeanor') },
    ),
    statement(
      'askInfraction',
      'I ask the court to redesignate the [conviction|convictions] under {{offense.section}} as [an infraction|infractions].',
      {
        when: any(
          all(reliefIs('redesignate_infraction'), any(not(betweenLines), not(mayBeFelony))),
          all(reliefIs('redesignate_infraction_or_misdemeanor'), isMisdemeanor),
        ),
      },
    ),
    statement(
      'askInfractionOr',
      'I ask the court to redesignate the [conviction|convictions] under {{offense.section}} as [an infraction or, in the alternative, as a misdemeanor|infractions or, in the alternative, as misdemeanors].',
      { when: all(orMisdemeanor, mayBeFelony) },
    ),
    statement(
      'askResentence',
      'I ask the court to recall the sentence for the [conviction|convictions] under {{offense.section}} and to resentence me, or to dismiss the [conviction|convictions] as legally invalid.',
      { when: reliefIs('resentence_or_dismiss') },
    ),
    oath(
      'oath',
      'I declare under penalty of perjury under the laws of the State of California that the foregoing is true and correct.',
      'Petitioner/Applicant, declarant',
      { confirm: 'sworn', place: true },
    ),
  ],
}
