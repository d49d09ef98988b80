import { oath, paragraph, room, signature, statement, table, tick } from '../../../documents/blocks'
import type { PaperDraft } from '../../../documents/template'
import { all, any, is, not, reads, unsure } from '../../../rules/condition'
import { convictionDate } from '../../facts'
import { listedCrimeLast10, owesRestitution, owesSurcharges, prosecutorAgrees, sentenceEndDate } from '../facts'
import { ownReasons } from './facts'
import { caption, PAPER } from './format'
import { contact, offenseNames } from './parts'

/** Section 1.6 of the dossier: no form exists. What is not known is a box left open. */
export const under25: PaperDraft = {
  id: 'vt-seal-conviction',
  also: [convictionDate, sentenceEndDate],
  kind: 'court',
  title: 'PETITION TO SEAL CONVICTION, 33 V.S.A. § 5119(g)',
  format: PAPER,
  caption,
  values: { offense: offenseNames },
  blocks: [
    paragraph(
      'request',
      'The Petitioner named above asks the court, under 33 V.S.A. § 5119(g), to order the sealing of all files and records related to the following [conviction|convictions]:',
    ),
    table(
      'offenses',
      [
        ['Date of conviction', '{{convictionDate}}', 3],
        ['Description of offense', '{{offense}}: {{offense.section}}', 5],
        ['Docket number', '{{caseNumber}}', 3],
      ],
      { confirm: 'signed' },
    ),
    paragraph('grounds', 'As grounds, the Petitioner states:'),
    tick('age', 'The Petitioner was under 25 years of age when the crime was committed, on {{offenseDate}}.', all(), {
      number: '#.',
      confirm: 'signed',
    }),
    tick(
      'discharge',
      'The Petitioner was finally discharged on {{sentenceEndDate}}. At least two years have passed since then.',
      all(),
      { number: '#.', confirm: 'signed' },
    ),
    tick(
      'listed',
      'In the ten years before this petition the Petitioner has not been convicted of a listed crime (13 V.S.A. § 5301) or adjudicated delinquent for one, and no such charge is pending.',
      is(listedCrimeLast10, 'no'),
      { number: '#.', confirm: 'signed' },
    ),
    tick(
      'money',
      'The Petitioner owes no restitution and no surcharges.',
      all(is(owesRestitution, 'no'), is(owesSurcharges, 'no', 'waived')),
      { number: '#.', confirm: 'signed' },
    ),
    statement('rehabilitated', 'The Petitioner has been rehabilitated, as follows:', { confirm: 'signed' }),
    paragraph('ownReasons', '{{ownReasons}}', { level: 1, confirm: 'signed', when: not(reads(ownReasons, '')) }),
    room('reasonsRoom', 8, { when: any(reads(ownReasons, ''), unsure(ownReasons)) }),
    paragraph(
      'hearing',
      'The Petitioner asks the court to give notice to all parties, to hold a hearing, and to order the records sealed.',
    ),
    contact,
    signature('sign', 'Signature of Petitioner, without a lawyer'),
    oath('stipulation', 'The State’s Attorney agrees that this petition be granted.', 'Signature of State’s Attorney', {
      by: 'office',
      when: is(prosecutorAgrees, 'yes'),
    }),
  ],
}
