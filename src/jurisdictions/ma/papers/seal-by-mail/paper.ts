import { heading, oath, paragraph, signature, tick } from '../../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../../documents/template'
import { pathIs } from '../../../../documents/verdict'
import { all, any, type Condition, is, maybe, not, unsure } from '../../../../rules/condition'
import { laterConviction, nameParts, phone } from '../../../facts'
import { isFelony, isListed } from '../../decision/charges'
import { offense, outOfStateRecord, unsealableConviction } from '../../facts'
import { MAIL } from '../format'
import { identity } from '../identity'

export const juvenile = pathIs('ma-100b-seal-juvenile')
export const byTime = pathIs('ma-100a-seal-time')
const atOnce = pathIs('ma-100a-seal-no-longer-crime')

const swear = (id: string, when: Condition, text: string): TemplateBlock =>
  paragraph(id, text, { level: 1, confirm: 'sworn', when })

/** What the person could not say may not be sworn: its line is not confirmed and the affidavit's box is left for the pen. */
const sworn = (id: string, when: Condition, doubt: Condition, text: string): readonly TemplateBlock[] => [
  swear(id, all(when, not(doubt)), text),
  paragraph(`${id}Open`, text, { level: 1, when: all(when, doubt) }),
]

const laterUnsure = unsure(laterConviction)
const elsewhereUnsure = unsure(outOfStateRecord)
const listUnsure = unsure(unsealableConviction)
export const levelAsked = all(not(isListed), not(is(offense, 'trafficking-marijuana', 'school-zone-marijuana')))

/** Statements of the Petition to Seal. Only the box and the affidavit of the path are for the person. */
export const sealByMail: PaperDraft = {
  id: 'ma-petition-to-seal',
  also: [phone, ...nameParts],
  kind: 'court',
  title: 'PETITION TO SEAL',
  form: { number: 'Petition to Seal', edition: 'OCP 4/12' },
  format: MAIL,
  blocks: [
    paragraph('to', 'TO: Commissioner of Probation, One Ashburton Place, Room 405, Boston, MA 02108'),
    paragraph(
      'select',
      'PART A. The appropriate box is selected. With box 1, 2 or 3, the affidavit of the same number must be signed too.',
    ),
    tick(
      'box1',
      'Section 100B, Chapter 276. Delinquency (juvenile) cases, all sentence elements of which, and of any subsequent court appearances, were completed 3 years prior to this request.',
      juvenile,
      { number: '1', confirm: 'signed' },
    ),
    tick(
      'box2',
      'Section 100A, Chapter 276. Misdemeanor cases, all sentence elements of which, and of any subsequent court appearances, were completed 3 years prior to this request (or a felony when committed that is presently a misdemeanor).',
      all(byTime, maybe(not(isFelony))),
      { number: '2' },
    ),
    tick(
      'box3',
      'Section 100A, Chapter 276. Felony cases, all sentence elements of which, and of any subsequent court appearances, were completed 7 years prior to this request. For eligible sex offenses, 15 years prior to this request.',
      all(byTime, isFelony),
      { number: '3' },
    ),
    tick(
      'box4',
      'Section 100A, Chapter 276. Recorded offense which is no longer a crime, except where the elements of the offense continue to be a crime under a different designation.',
      atOnce,
      { number: '4', confirm: 'signed' },
    ),
    ...identity,
    paragraph(
      'request',
      'In accord with Chapter 276, Sections 100A and 100B, I request that my record of adult criminal and/or juvenile Massachusetts court appearances and dispositions be sealed forthwith.',
      { confirm: 'signed' },
    ),
    signature('sign', 'Petitioner'),
    heading('affidavit1', 'AFFIDAVIT 1'),
    paragraph('affidavit1None', 'Not used: box 1 above is not selected.', { when: not(juvenile) }),
    tick('best1', 'To the best of my knowledge:', all(juvenile, not(any(laterUnsure, elsewhereUnsure))), {
      when: juvenile,
    }),
    swear(
      'ended1',
      juvenile,
      'a) My delinquency court appearances or dispositions, including court supervision, probation, commitment or parole, the records of which are to be sealed, terminated not less than three years prior to this request;',
    ),
    ...sworn(
      'clean1',
      juvenile,
      laterUnsure,
      'b) I have not been adjudicated delinquent or found guilty of any criminal offense within the commonwealth in the three years preceding this request, except motor vehicle offenses in which the penalty does not exceed a fine of fifty dollars, nor been imprisoned under sentence or committed as a delinquent within the commonwealth within the preceding three years; and',
    ),
    ...sworn(
      'elsewhere1',
      juvenile,
      elsewhereUnsure,
      'c) I have not been adjudicated delinquent or found guilty of any criminal offense in any other state, United States possession or court of federal jurisdiction, except such motor vehicle offenses, and have not been imprisoned under sentence or committed as a delinquent in any state or county within the preceding three years.',
    ),
    oath('oath1', 'Signed under penalties of perjury.', 'Signature of Petitioner', {
      when: juvenile,
      confirm: 'sworn',
    }),
    heading('affidavit23', 'AFFIDAVIT 2 AND 3'),
    paragraph('affidavit23None', 'Not used: neither box 2 nor box 3 above is selected.', { when: not(byTime) }),
    tick('best23', 'To the best of my knowledge:', all(byTime, not(any(laterUnsure, elsewhereUnsure, listUnsure))), {
      when: byTime,
    }),
    swear(
      'misdemeanors',
      byTime,
      'a) All of my court appearance and court disposition records, including any period of incarceration or custody, for any misdemeanor occurred not less than three years prior to this request;',
    ),
    swear(
      'felonies',
      byTime,
      'b) My court appearance and court disposition records, including any period of incarceration or custody, for any felony occurred not less than seven years prior to this request;',
    ),
    ...sworn(
      'clean23',
      byTime,
      laterUnsure,
      'c) I have not been found guilty of any criminal offense within the commonwealth, in the case of a misdemeanor three years before this request, and in the case of a felony seven years before this request, except motor vehicle offenses in which the penalty does not exceed a fine of fifty dollars;',
    ),
    ...sworn(
      'elsewhere23',
      byTime,
      elsewhereUnsure,
      'd) I have not been convicted of any criminal offense in any other state, United States possession or court of federal jurisdiction, except such motor vehicle offenses, and have not been imprisoned in any state or county, in the case of a misdemeanor within the preceding three years and in the case of a felony within the preceding seven years; and',
    ),
    ...sworn(
      'list23',
      byTime,
      listUnsure,
      'e) My record does not include convictions of offenses other than those to which the section applies, or convictions for violations of sections 121 to 131H, inclusive, of chapter 140 or for violations of chapter 268 or chapter 268A, except for convictions for resisting arrest.',
    ),
    oath('oath23', 'Signed under penalties of perjury.', 'Signature of Petitioner', { when: byTime, confirm: 'sworn' }),
    heading('below', 'PETITIONER NOT TO WRITE BELOW THIS LINE'),
    paragraph(
      'office',
      'Petition {{box}} Allowed {{box}} Disallowed   01 {{box}}  02 {{box}}  03 {{box}}  04 {{box}}   Reason for disallowance: {{long}}',
    ),
  ],
}
