import type { GuideDraft, GuideItem } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { all, any, is, reads, unsure } from '../../../rules/condition'
import { disposition, listedCrimeLast10, owesSurcharges, prosecutorAgrees, sameCaseOtherOffenses } from '../facts'
import { newCharges, ownReasons, restitution, surchargeWaiver } from './facts'

const sealing = pathIs('vt-seal-misdemeanor', 'vt-seal-felony', 'vt-seal-18-21', 'vt-seal-nonconviction')
const expunging = pathIs('vt-expunge-no-longer-crime')

const filing: readonly GuideItem[] = [{ id: 'vtFile' }, { id: 'vtFileHow' }]
const limits: readonly GuideItem[] = [
  { id: 'limitFederal' },
  { id: 'limitImmigration' },
  { id: 'vtLimitFile' },
  { id: 'limitBrokers' },
]
const check: readonly GuideItem[] = [{ id: 'vtCheckCourt' }, { id: 'vtCheckVcic' }]

/** The packets of 200-00129 and 200-00130, sections 1.2 to 1.5 and 1.7 of the dossier. */
export const petitionGuide: GuideDraft = {
  id: 'vt-petition-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'vtYoungFirst', when: pathIs('vt-seal-18-21') },
      { id: 'fillIn' },
      { id: 'vtNewCharges', when: unsure(newCharges) },
      { id: 'vtReasons', when: any(reads(ownReasons, ''), unsure(ownReasons)) },
      { id: 'sign' },
      { id: 'vtOneIncident' },
      { id: 'copies' },
      { id: 'vtStipulation', when: is(prosecutorAgrees, 'yes') },
      ...filing,
      { id: 'vtNoService' },
    ],
    next: [{ id: 'vtProsecutorAnswers' }, { id: 'vtHearing' }, { id: 'vtOrder' }, { id: 'vtDenied' }],
    say: [
      { id: 'vtSayExpunged', when: expunging },
      { id: 'vtSaySealed', when: sealing },
    ],
    limits: [
      ...limits,
      { id: 'vtLimitSealed', when: sealing },
      { id: 'vtLimitCharges', when: is(sameCaseOtherOffenses, 'yes') },
    ],
    check,
  },
}

/** The petition of section 1.6, which always ends in a hearing. */
export const under25Guide: GuideDraft = {
  id: 'vt-under25-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'fillIn' },
      { id: 'vtRehabilitation', when: any(reads(ownReasons, ''), unsure(ownReasons)) },
      { id: 'vtListed', when: unsure(listedCrimeLast10) },
      { id: 'sign' },
      { id: 'copies' },
      ...filing,
      { id: 'vtCourtesyCopy' },
      { id: 'vtCourtHelps' },
    ],
    next: [{ id: 'vtHearingAlways' }, { id: 'vtOrder' }],
    say: [{ id: 'vtSaySealed' }],
    limits: [...limits, { id: 'vtLimitSealed' }],
    check,
  },
}

/** The requests of sections 1.1 and 1.8: the court is asked to do what the law told it to do. */
export const requestGuide: GuideDraft = {
  id: 'vt-request-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'fillIn' },
      { id: 'sign' },
      { id: 'vtProofOfPayment', when: all(is(disposition, 'deferred_sentence'), is(restitution, 'paid')) },
      { id: 'vtProofOfRecord' },
      { id: 'vtWaiver', when: all(is(owesSurcharges, 'yes'), is(surchargeWaiver, 'yes')) },
      { id: 'copies' },
      ...filing,
      { id: 'vtCourtesyCopy' },
    ],
    next: [{ id: 'vtRequestNext' }, { id: 'vtPetitionToo', when: pathIs('vt-act167-auto-expunge') }],
    say: [
      { id: 'vtSayAct167', when: pathIs('vt-act167-auto-expunge') },
      { id: 'vtSayCleared', when: pathIs('vt-deferred-sentence') },
    ],
    limits,
    check,
  },
}
