import type { PaperTemplate } from '../../../documents/template'
import { is, not, unsure } from '../../../rules/condition'
import { owesFines, owesRestitution, pendingCharges } from '../../facts'
import { courtKind, otherJurisdictionConviction } from '../facts'
import { base, statements, unlisted } from './facts'
import { caption, FORM } from './format'
import { paragraph3 } from './paragraph3'

const name = (crime: string) =>
  `Defendant was convicted of this crime: ${crime} ({{offense.section}}), on {{convictionDate}}. This crime is eligible for sealing under 15 M.R.S. § 2261(6).`

/** Statements of CR-218, in its order; the form takes one conviction. It is signed, not sworn; what the person did not know is left to write in. */
export const motion: PaperTemplate = {
  id: 'me-cr-218',
  kind: 'court',
  perCharge: true,
  title: 'MOTION TO SEAL CRIMINAL HISTORY',
  form: { number: 'CR-218', edition: 'Rev. 7/24' },
  format: FORM,
  caption: caption('15 M.R.S. §§ 2263-2264'),
  needs: [...base, ...statements],
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
    { id: 'courtHead', kind: 'paragraph', text: '“X” the court for filing:' },
    { id: 'superior', kind: 'tick', level: 1, tick: is(courtKind, 'superior'), text: 'Superior Court' },
    { id: 'district', kind: 'tick', level: 1, tick: is(courtKind, 'district'), text: 'District Court' },
    { id: 'ucd', kind: 'tick', level: 1, tick: is(courtKind, 'ucd'), text: 'Unified Criminal Docket' },
    {
      id: 'moves',
      kind: 'paragraph',
      text: 'Defendant moves under 15 M.R.S. § 2263 to seal Defendant’s criminal history. In support of this motion, Defendant states:',
    },
    {
      id: 'convicted',
      kind: 'paragraph',
      number: '1.',
      each: true,
      when: not(unlisted),
      confirm: 'signed',
      text: name('{{offense}}'),
    },
    {
      id: 'convictedOther',
      kind: 'paragraph',
      number: '1.',
      each: true,
      when: unlisted,
      confirm: 'signed',
      text: name('{{crimeName}}'),
    },
    {
      id: 'fourYears',
      kind: 'paragraph',
      number: '2.',
      confirm: 'signed',
      text: 'At least 4 years have passed since Defendant fully completed the sentence imposed, including any incarceration, probation, administrative release, license suspension, fine payments, restitution, and community service.',
    },
    {
      id: 'finePaid',
      kind: 'paragraph',
      level: 1,
      when: unsure(owesFines),
      confirm: 'signed',
      text: 'Date of the last payment of a fine (if none was ordered, write “none”): {{owesFines}}',
    },
    {
      id: 'restitutionPaid',
      kind: 'paragraph',
      level: 1,
      when: unsure(owesRestitution),
      confirm: 'signed',
      text: 'Date of the last payment of restitution (if none was ordered, write “none”): {{owesRestitution}}',
    },
    ...paragraph3,
    {
      id: 'elsewhere',
      kind: 'paragraph',
      number: '4.',
      when: is(otherJurisdictionConviction, 'no'),
      confirm: 'signed',
      text: 'Defendant has no other criminal convictions in another state or jurisdiction since completing the sentence for this offense.',
    },
    {
      id: 'elsewhereOpen',
      kind: 'paragraph',
      number: '4.',
      when: unsure(otherJurisdictionConviction),
      confirm: 'signed',
      text: 'Criminal convictions in another state or jurisdiction since completing the sentence for this offense (if none, write “none”): {{otherJurisdictionConviction}}',
    },
    {
      id: 'pending',
      kind: 'paragraph',
      number: '5.',
      when: is(pendingCharges, 'no'),
      confirm: 'signed',
      text: 'Defendant has no pending criminal charges in Maine or in another jurisdiction.',
    },
    {
      id: 'pendingOpen',
      kind: 'paragraph',
      number: '5.',
      when: unsure(pendingCharges),
      confirm: 'signed',
      text: 'Criminal charges now pending in Maine or in another jurisdiction (if none, write “none”): {{pendingCharges}}',
    },
    {
      id: 'ask',
      kind: 'paragraph',
      text: 'Defendant moves this court to order special restrictions on the dissemination and use of Defendant’s criminal history record information relating to Defendant’s criminal conviction in this matter.',
    },
    {
      id: 'sign',
      kind: 'signature',
      by: 'petitioner',
      name: '{{fullName}}',
      role: 'Defendant’s signature',
    },
    {
      id: 'address',
      kind: 'lines',
      lines: ['Defendant’s mailing address: {{street}}', '{{city}}, {{homeState}} {{zip}}'],
    },
    {
      id: 'attorney',
      kind: 'paragraph',
      text: 'Defendant’s attorney and Maine Bar No. (not required): {{line}}',
    },
  ],
}
