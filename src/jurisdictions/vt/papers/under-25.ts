import type { PaperTemplate } from '../../../documents/template'
import { all, any, is, not, reads, unsure } from '../../../rules/condition'
import { convictionDate } from '../../facts'
import { listedCrimeLast10, owesRestitution, owesSurcharges, prosecutorAgrees, sentenceEndDate } from '../facts'
import { charged, contact, offenseNames, ownReasons, who } from './facts'
import { caption, PAPER } from './format'

/** Section 1.6 of the dossier: no form exists. What is not known is a box left open. */
export const under25: PaperTemplate = {
  id: 'vt-seal-conviction',
  kind: 'court',
  title: 'PETITION TO SEAL CONVICTION, 33 V.S.A. § 5119(g)',
  format: PAPER,
  caption,
  needs: [
    ...who,
    ...charged,
    { fact: convictionDate },
    { fact: sentenceEndDate },
    { fact: listedCrimeLast10 },
    { fact: owesRestitution },
    { fact: owesSurcharges },
    { fact: ownReasons },
    { fact: prosecutorAgrees },
  ],
  values: { offense: offenseNames },
  blocks: [
    {
      id: 'request',
      kind: 'paragraph',
      text: 'The Petitioner named above asks the court, under 33 V.S.A. § 5119(g), to order the sealing of all files and records related to the following conviction or convictions:',
    },
    {
      id: 'offenses',
      kind: 'charges',
      confirm: 'signed',
      head: ['Date of conviction', 'Description of offense', 'Docket number'],
      cells: ['{{convictionDate}}', '{{offense}}: {{offense.section}}', '{{caseNumber}}'],
      widths: [3, 5, 3],
    },
    { id: 'grounds', kind: 'paragraph', text: 'As grounds, the Petitioner states:' },
    {
      id: 'age',
      kind: 'tick',
      number: '#.',
      confirm: 'signed',
      tick: all(),
      text: 'The Petitioner was under 25 years of age when the crime was committed, on {{offenseDate}}.',
    },
    {
      id: 'discharge',
      kind: 'tick',
      number: '#.',
      confirm: 'signed',
      tick: all(),
      text: 'The Petitioner was finally discharged on {{sentenceEndDate}}. At least two years have passed since then.',
    },
    {
      id: 'listed',
      kind: 'tick',
      number: '#.',
      confirm: 'signed',
      tick: is(listedCrimeLast10, 'no'),
      text: 'In the ten years before this petition the Petitioner has not been convicted of a listed crime (13 V.S.A. § 5301) or adjudicated delinquent for one, and no such charge is pending.',
    },
    {
      id: 'money',
      kind: 'tick',
      number: '#.',
      confirm: 'signed',
      tick: all(is(owesRestitution, 'no'), is(owesSurcharges, 'no', 'waived')),
      text: 'The Petitioner owes no restitution and no surcharges.',
    },
    {
      id: 'rehabilitated',
      kind: 'paragraph',
      number: '#.',
      confirm: 'signed',
      text: 'The Petitioner has been rehabilitated, as follows:',
    },
    {
      id: 'ownReasons',
      kind: 'paragraph',
      level: 1,
      confirm: 'signed',
      when: not(reads(ownReasons, '')),
      text: '{{ownReasons}}',
    },
    { id: 'reasonsRoom', kind: 'room', count: 8, when: any(reads(ownReasons, ''), unsure(ownReasons)) },
    {
      id: 'hearing',
      kind: 'paragraph',
      text: 'The Petitioner asks the court to give notice to all parties, to hold a hearing, and to order the records sealed.',
    },
    contact,
    {
      id: 'sign',
      kind: 'signature',
      by: 'petitioner',
      name: '{{fullName}}',
      role: 'Signature of Petitioner, without a lawyer',
    },
    {
      id: 'stipulation',
      kind: 'signature',
      by: 'server',
      when: is(prosecutorAgrees, 'yes'),
      text: 'The State’s Attorney agrees that this petition be granted.',
      role: 'Signature of State’s Attorney',
    },
  ],
}
