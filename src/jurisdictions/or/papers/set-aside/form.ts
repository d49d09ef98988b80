import { type OfficialField, type OfficialForm, ticked, written } from '../../../../documents/official-form'
import { all, type Condition, is, maybe, not } from '../../../../rules/condition'
import { sameCaseOtherOffenses } from '../../facts'
import { circuit } from '../../official/circuit'
import { noCase, unnamedCharge } from '../facts'
import { convicted } from './paper'

const part = all(convicted, maybe(is(sameCaseOtherOffenses, 'yes')))

/** A line of a table: the charge by the name of our list, or by the one that the person typed. */
const named = (field: string, row: number, item: string, when: Condition): readonly OfficialField[] => [
  { field, text: '{{offense}} ({{chargedSection}})', row, item, when: { holds: all(when, not(unnamedCharge)) } },
  { field, text: '{{chargeName}} ({{chargedSection}})', row, item, when: { holds: all(when, unnamedCharge) } },
]

const CHARGES = 'Option 1, name of charges'
const ROWS = [0, 1, 2, 3, 4]

/** The court's own file and copies of it have the same fields. */
export const setAsideMotion: OfficialForm = {
  id: 'set-aside-2026',
  number: 'OJD Motion to Set Aside',
  edition: 'Jan 2026',
  name: 'Motion to Set Aside and Seal and Declaration of Eligibility',
  url: 'https://www.courts.oregon.gov/forms',
  papers: ['or-set-aside-motion', 'or-set-aside-motion-arrest'],
  only: circuit,
  fields: [
    ...written('', {
      county: '{{court.county}}',
      case_number: '{{caseNumber}}',
      defendant_name: '{{defendant}}',
      dob: '{{birthDate.us}}',
      sid_number: '{{stateIdNumber}}',
      law_enforcement_agency: '{{arrestingAgency}}',
      arrest_date: '{{arrestDate.us}}',
      fpn_number: '{{fingerprintNumber}}',
      email: '{{email}}',
      printed_name: '{{fullName}}',
      address: '{{street}}',
      city_state_zip: '{{city}}, {{homeState}} {{zip}}',
      phone: '{{phone}}',
      prosecutor_address: '{{prosecutor.office}}, {{prosecutor.address}}',
      defendant_name_printed: '{{fullName}}',
    }),
    ...ticked('', {
      option_1: 'optionConvicted',
      option_1_all_charges: 'whole',
      option_1_some_charges: 'part',
      option_2: 'optionDropped',
      option_3: 'optionArrest',
      waited_required_period: 'waited',
      legally_eligible: 'believe',
      will_serve_copy: 'willServe',
      not_currently_charged: 'notCharged',
      complied_sentence: 'completed',
    }),
    ...ROWS.flatMap((row) => [
      ...named(`charge_name_${row + 1}`, row, CHARGES, part),
      { field: `charge_count_${row + 1}`, text: '{{countNumber}}', row, item: CHARGES, when: { holds: part } },
    ]),
    ...ROWS.flatMap((row) => named(`offense_${row + 1}`, row, 'Option 3, name of offenses', noCase)),
  ],
  left: [
    'additional_charges_attached',
    'additional_offenses_attached',
    // True only once the card and the fee are in the mail.
    'filed_fingerprints',
    'paid_osp_fee',
    'declaration_date',
    'signature',
    'mailing_date',
    'certificate_date',
    'defendant_signature_certificate',
  ],
}
