import { heading, lines, paragraph, tick } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { pathIs } from '../../../../documents/verdict'
import { all, any, is } from '../../../../rules/condition'
import { citizenshipConcern } from '../../../facts'
import { homeShown, smallPossession } from '../../decision/grounds'
import { debtEnded } from '../../decision/payment'
import { beforeAct, isManufacture, isPossession, MARIJUANA, REDUCTION } from '../../decision/terms'
import { captioned, IDENTITY } from '../captions'
import { CONVICTED, COUNT, chargeTable, LAW, LEVEL, values } from '../charges'
import { completed, groundOpen, marijuanaGround } from '../facts'
import { FORM } from '../format'
import { mailing, sworn } from '../parts'

export const setAside = pathIs(MARIJUANA)
export const reduce = pathIs(REDUCTION)
/** The form has no place for it, so a person with an immigration concern is not led to say it under oath. */
const mayTell = all(setAside, is(citizenshipConcern, 'no'))
const said = (...grounds: ('small' | 'home' | 'both')[]) => all(groundOpen, is(marijuanaGround, ...grounds))

/** Statements of the department's one form for ORS 475C.397 and ORS 137.222. */
export const marijuanaMotion: readonly PaperDraft[] = captioned(
  {
    id: 'or-mj-motion',
    kind: 'court',
    title: 'MOTION TO AMEND OR SET ASIDE CONVICTION FOR MARIJUANA OFFENSE AND DECLARATION IN SUPPORT',
    form: { number: 'OJD Motion – Modify or Set Aside Marijuana Conviction', edition: 'Jan 2020' },
    format: FORM,
    values,
    blocks: [
      lines('fingerprint', ['Fingerprint number (FPN #): {{fingerprintNumber}}']),
      heading('motion', 'MOTION'),
      paragraph(
        'who',
        'I am the Defendant in this case. I was convicted of a marijuana-related offense. I ask the court to:',
        { confirm: 'signed' },
      ),
      tick('setAside', 'set aside the [conviction|convictions]; or', setAside, { level: 1, confirm: 'signed' }),
      tick(
        'amend',
        'enter an amended judgment of conviction that reflects the current, lower-level classification of the charge I was convicted of.',
        reduce,
        { level: 1, confirm: 'signed' },
      ),
      heading('declaration', 'DECLARATION IN SUPPORT'),
      paragraph('forSetAside', 'For set-aside:'),
      tick('before', 'The actions I was convicted for occurred before July 1, 2015; and', all(setAside, beforeAct), {
        every: true,
        level: 1,
        confirm: 'sworn',
      }),
      paragraph('convicted', 'I was convicted:', { level: 1 }),
      tick(
        'home',
        'of a marijuana offense based on conduct described in ORS 475B.301 (now ORS 475C.305).',
        all(setAside, any(homeShown, said('home', 'both'))),
        { level: 2, confirm: 'sworn' },
      ),
      paragraph(
        'stored',
        'Conduct: possession or storage of usable marijuana at a household, by a person 21 years of age or older, 8 ounces or less.',
        { level: 2, each: true, when: all(mayTell, homeShown, isPossession), confirm: 'sworn' },
      ),
      paragraph(
        'grown',
        'Conduct: growing of marijuana at a household, not for sale, by a person 21 years of age or older, four plants or fewer.',
        { level: 2, each: true, when: all(mayTell, homeShown, isManufacture), confirm: 'sworn' },
      ),
      paragraph('following', 'For the following [crime|crimes]:', { level: 1, when: setAside }),
      ...chargeTable('crimes', 'Crime', [LAW, COUNT, CONVICTED], { when: setAside, confirm: 'sworn' }),
      tick(
        'small',
        'for possession of less than one ounce of dried leaves, stems, or flowers of marijuana.',
        all(setAside, any(smallPossession, said('small', 'both'))),
        { every: true, level: 2, confirm: 'sworn' },
      ),
      paragraph('forReduction', 'For reduction of charge:'),
      tick(
        'reduced',
        'I was convicted of an offense that has since been reduced from a felony to a misdemeanor, to a lower level felony or misdemeanor, or from a crime to a violation.',
        reduce,
        { level: 1, confirm: 'sworn' },
      ),
      ...chargeTable('reducedCrimes', 'Crime', [LEVEL, LAW, COUNT, CONVICTED], { when: reduce, confirm: 'sworn' }),
      tick(
        'completed',
        'I have fully completed, complied with, or performed all terms of the sentence of the court.',
        completed,
        { every: true, confirm: 'sworn' },
      ),
      paragraph('deemed', 'Monetary obligations are deemed satisfied, Or Laws 2025, ch 395, section 1.', {
        level: 1,
        when: debtEnded,
      }),
      ...sworn,
      ...mailing('Motion to Amend or Set Aside Conviction for Marijuana Offense and Declaration in Support'),
    ],
  },
  ['No Filing Fee'],
  IDENTITY,
)
