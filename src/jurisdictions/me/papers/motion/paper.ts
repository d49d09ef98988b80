import { lines, paragraph, signature, tick } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { is, not, unsure } from '../../../../rules/condition'
import { owesFines, owesRestitution, pendingCharges } from '../../../facts'
import { courtKind, otherJurisdictionConviction } from '../../facts'
import { unlisted } from '../facts'
import { caption, FORM } from '../format'
import { paragraph3 } from './paragraph3'

const name = (crime: string) =>
  `Defendant was convicted of this crime: ${crime} ({{offense.section}}), on {{convictionDate}}. This crime is eligible for sealing under 15 M.R.S. § 2261(6).`

/** Statements of CR-218, in its order; the form takes one conviction. It is signed, not sworn; what the person did not know is left to write in. */
export const motion: PaperDraft = {
  id: 'me-cr-218',
  kind: 'court',
  perCharge: true,
  title: 'MOTION TO SEAL CRIMINAL HISTORY',
  form: { number: 'CR-218', edition: 'Rev. 7/24' },
  format: FORM,
  caption: caption('15 M.R.S. §§ 2263-2264'),
  values: {
    offense: {
      'me-poss-class-e-1107a': 'unlawful possession of scheduled drugs (marijuana), Class E',
      'me-poss-class-e-2003': 'unlawful possession of scheduled drugs (schedule Z), Class E',
      'me-poss-former-1107-e': 'unlawful possession of scheduled drugs (schedule Z), Class E',
      'me-cult-class-e': 'cultivating marijuana, Class E',
      'me-paraphernalia-class-e': 'trafficking in drug paraphernalia, Class E',
      'me-aggcult-1105d-a4': 'aggravated cultivating of marijuana, Class D',
      'me-aggcult-1105d-b14': 'aggravated cultivating of marijuana, Class D',
      'me-aggcult-1105d-d4': 'aggravated cultivating of marijuana, Class D',
      'me-agg-former-1105':
        'aggravated trafficking, furnishing, or cultivation of scheduled drugs (cultivation of marijuana), Class D',
      'me-poss-former-1107-d': 'unlawful possession of scheduled drugs (marijuana), Class D',
    },
  },
  blocks: [
    paragraph('courtHead', '“X” the court for filing:'),
    tick('superior', 'Superior Court', is(courtKind, 'superior'), { level: 1 }),
    tick('district', 'District Court', is(courtKind, 'district'), { level: 1 }),
    tick('ucd', 'Unified Criminal Docket', is(courtKind, 'ucd'), { level: 1 }),
    paragraph(
      'moves',
      'Defendant moves under 15 M.R.S. § 2263 to seal Defendant’s criminal history. In support of this motion, Defendant states:',
    ),
    paragraph('convicted', name('{{offense}}'), { number: '1.', each: true, when: not(unlisted), confirm: 'signed' }),
    paragraph('convictedOther', name('{{crimeName}}'), { number: '1.', each: true, when: unlisted, confirm: 'signed' }),
    paragraph(
      'fourYears',
      'At least 4 years have passed since Defendant fully completed the sentence imposed, including any incarceration, probation, administrative release, license suspension, fine payments, restitution, and community service.',
      { number: '2.', confirm: 'signed' },
    ),
    paragraph('finePaid', 'Date of the last payment of a fine (if none was ordered, write “none”): {{owesFines}}', {
      level: 1,
      when: unsure(owesFines),
      confirm: 'signed',
    }),
    paragraph(
      'restitutionPaid',
      'Date of the last payment of restitution (if none was ordered, write “none”): {{owesRestitution}}',
      { level: 1, when: unsure(owesRestitution), confirm: 'signed' },
    ),
    ...paragraph3,
    paragraph(
      'elsewhere',
      'Defendant has no other criminal convictions in another state or jurisdiction since completing the sentence for this offense.',
      { number: '4.', when: is(otherJurisdictionConviction, 'no'), confirm: 'signed' },
    ),
    paragraph(
      'elsewhereOpen',
      'Criminal convictions in another state or jurisdiction since completing the sentence for this offense (if none, write “none”): {{otherJurisdictionConviction}}',
      { number: '4.', when: unsure(otherJurisdictionConviction), confirm: 'signed' },
    ),
    paragraph('pending', 'Defendant has no pending criminal charges in Maine or in another jurisdiction.', {
      number: '5.',
      when: is(pendingCharges, 'no'),
      confirm: 'signed',
    }),
    paragraph(
      'pendingOpen',
      'Criminal charges now pending in Maine or in another jurisdiction (if none, write “none”): {{pendingCharges}}',
      { number: '5.', when: unsure(pendingCharges), confirm: 'signed' },
    ),
    paragraph(
      'ask',
      'Defendant moves this court to order special restrictions on the dissemination and use of Defendant’s criminal history record information relating to Defendant’s criminal conviction in this matter.',
    ),
    signature('sign', 'Defendant’s signature'),
    lines('address', ['Defendant’s mailing address: {{street}}', '{{city}}, {{homeState}} {{zip}}']),
    paragraph('attorney', 'Defendant’s attorney and Maine Bar No. (not required): {{line}}'),
  ],
}
