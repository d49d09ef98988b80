import type { PaperTemplate } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { all, any, is } from '../../../rules/condition'
import { citizenshipConcern, convictionDate, offenseDate } from '../../facts'
import { homeShown, smallPossession } from '../decision/grounds'
import { debtEnded } from '../decision/payment'
import { beforeAct, isManufacture, isPossession, MARIJUANA, REDUCTION } from '../decision/terms'
import { offenseLevel } from '../facts'
import { captioned, IDENTITY } from './captions'
import { CONVICTED, COUNT, chargeTable, LAW, LEVEL, values } from './charges'
import { mailing, oath } from './closing'
import { completed, filer, groundOpen, inCase, inCharge, marijuanaGround, numbers, sentence } from './facts'
import { FORM } from './format'

const setAside = pathIs(MARIJUANA)
const reduce = pathIs(REDUCTION)
/** The form has no place for it, so a person with an immigration concern is not led to say it under oath. */
const mayTell = all(setAside, is(citizenshipConcern, 'no'))
const said = (...grounds: ('small' | 'home' | 'both')[]) => all(groundOpen, is(marijuanaGround, ...grounds))

/** Statements of the department's one form for ORS 475C.397 and ORS 137.222. */
export const marijuanaMotion: readonly PaperTemplate[] = captioned(
  {
    id: 'or-mj-motion',
    kind: 'court',
    title: 'MOTION TO AMEND OR SET ASIDE CONVICTION FOR MARIJUANA OFFENSE AND DECLARATION IN SUPPORT',
    form: { number: 'OJD Motion – Modify or Set Aside Marijuana Conviction', edition: 'Jan 2020' },
    format: FORM,
    needs: [
      ...filer,
      ...inCase,
      ...inCharge,
      { fact: convictionDate },
      { fact: offenseDate, when: setAside },
      { fact: offenseLevel, when: reduce },
      { fact: marijuanaGround, when: groundOpen },
      ...sentence,
      ...numbers,
    ],
    values,
    blocks: [
      { id: 'fingerprint', kind: 'lines', lines: ['Fingerprint number (FPN #): {{fingerprintNumber}}'] },
      { id: 'motion', kind: 'heading', text: 'MOTION' },
      {
        id: 'who',
        kind: 'paragraph',
        confirm: 'signed',
        text: 'I am the Defendant in this case. I was convicted of a marijuana-related offense. I ask the court to:',
      },
      {
        id: 'setAside',
        kind: 'tick',
        level: 1,
        confirm: 'signed',
        tick: setAside,
        text: 'set aside the conviction; or',
      },
      {
        id: 'amend',
        kind: 'tick',
        level: 1,
        confirm: 'signed',
        tick: reduce,
        text: 'enter an amended judgment of conviction that reflects the current, lower-level classification of the charge I was convicted of.',
      },
      { id: 'declaration', kind: 'heading', text: 'DECLARATION IN SUPPORT' },
      { id: 'forSetAside', kind: 'paragraph', text: 'For set-aside:' },
      {
        id: 'before',
        kind: 'tick',
        every: true,
        level: 1,
        confirm: 'sworn',
        tick: all(setAside, beforeAct),
        text: 'The actions I was convicted for occurred before July 1, 2015; and',
      },
      { id: 'convicted', kind: 'paragraph', level: 1, text: 'I was convicted:' },
      {
        id: 'home',
        kind: 'tick',
        level: 2,
        confirm: 'sworn',
        tick: all(setAside, any(homeShown, said('home', 'both'))),
        text: 'of a marijuana offense based on conduct described in ORS 475B.301 (now ORS 475C.305).',
      },
      {
        id: 'stored',
        kind: 'paragraph',
        level: 2,
        each: true,
        when: all(mayTell, homeShown, isPossession),
        confirm: 'sworn',
        text: 'Conduct: possession or storage of usable marijuana at a household, by a person 21 years of age or older, 8 ounces or less.',
      },
      {
        id: 'grown',
        kind: 'paragraph',
        level: 2,
        each: true,
        when: all(mayTell, homeShown, isManufacture),
        confirm: 'sworn',
        text: 'Conduct: growing of marijuana at a household, not for sale, by a person 21 years of age or older, four plants or fewer.',
      },
      { id: 'following', kind: 'paragraph', level: 1, when: setAside, text: 'For the following crime:' },
      ...chargeTable('crimes', 'Crime', [LAW, COUNT, CONVICTED], { when: setAside, confirm: 'sworn' }),
      {
        id: 'small',
        kind: 'tick',
        every: true,
        level: 2,
        confirm: 'sworn',
        tick: all(setAside, any(smallPossession, said('small', 'both'))),
        text: 'for possession of less than one ounce of dried leaves, stems, or flowers of marijuana.',
      },
      { id: 'forReduction', kind: 'paragraph', text: 'For reduction of charge:' },
      {
        id: 'reduced',
        kind: 'tick',
        level: 1,
        confirm: 'sworn',
        tick: reduce,
        text: 'I was convicted of an offense that has since been reduced from a felony to a misdemeanor, to a lower level felony or misdemeanor, or from a crime to a violation.',
      },
      ...chargeTable('reducedCrimes', 'Crime', [LEVEL, LAW, COUNT, CONVICTED], { when: reduce, confirm: 'sworn' }),
      {
        id: 'completed',
        kind: 'tick',
        every: true,
        confirm: 'sworn',
        tick: completed,
        text: 'I have fully completed, complied with, or performed all terms of the sentence of the court.',
      },
      {
        id: 'deemed',
        kind: 'paragraph',
        level: 1,
        when: debtEnded,
        text: 'Monetary obligations are deemed satisfied, Or Laws 2025, ch 395, section 1.',
      },
      ...oath,
      ...mailing('Motion to Amend or Set Aside Conviction for Marijuana Offense and Declaration in Support'),
    ],
  },
  ['No Filing Fee'],
  IDENTITY,
)
