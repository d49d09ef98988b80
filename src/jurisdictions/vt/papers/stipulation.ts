import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { is } from '../../../rules/condition'
import { prosecutorAgrees } from '../facts'
import { charged, consent, contact, incidentNumber, offenseNames, who } from './facts'
import { caption, PAPER } from './format'
import { documentsPart } from './petition'

type Kind = {
  readonly number: string
  readonly verb: 'expunge' | 'seal'
  readonly noun: string
  readonly done: string
  readonly title: string
}

const agrees = is(prosecutorAgrees, 'yes')

const offenseTable: TemplateBlock = {
  id: 'offenses',
  kind: 'charges',
  confirm: 'signed',
  head: ['Description of offense', 'Date of offense', 'Incident number', 'Docket number'],
  cells: ['{{offense}}: {{offense.section}}', '{{offenseDate}}', '{{incidentNumber}}', '{{caseNumber}}'],
  widths: [5, 3, 2.5, 3],
}

/** Page 1 of the court's stipulation: signed by the person, then by the State's Attorney, who files it. */
function stipulation({ number, verb, noun, title }: Kind): PaperTemplate {
  return {
    id: `vt-${number}`,
    kind: 'court',
    title,
    words: 'vt-stipulation',
    when: agrees,
    form: { number, edition: '07/2025' },
    format: PAPER,
    caption,
    needs: [...who, ...charged, { fact: prosecutorAgrees }, { fact: incidentNumber, when: agrees }, consent],
    values: { offense: offenseNames },
    blocks: [
      {
        id: 'agree',
        kind: 'paragraph',
        confirm: 'signed',
        text: `We, the undersigned Defendant and State’s Attorney, agree that the offense or offenses meet the requirements for ${noun} under 13 V.S.A. § 7602, and that the court may issue an order to ${verb} the criminal history record of the offense or offenses described below:`,
      },
      offenseTable,
      {
        id: 'effect',
        kind: 'paragraph',
        confirm: 'signed',
        text: `We further understand that the effect of this order will be to ${verb} any records of arrest, conviction or sentencing for the offense or offenses, and that the Defendant will from then on be treated in all respects as if the Defendant had never been arrested, convicted or sentenced for the offense or offenses.`,
      },
      {
        id: 'notified',
        kind: 'paragraph',
        text: 'If the petition is granted, the court will send a copy of the order to the defendant, the defendant’s attorney, the prosecuting attorney’s office, the Vermont Crime Information Center, the arresting agency, the Restitution Unit of the Vermont Center for Crime Victim Services, and, if the charge concerns a motor vehicle, the Department of Motor Vehicles. Other State agencies that the court should notify (name and address):',
      },
      { id: 'notifiedRoom', kind: 'room', count: 2 },
      ...documentsPart(),
      { id: 'defendant', kind: 'heading', text: 'Defendant' },
      contact,
      { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Signature of Defendant' },
      { id: 'prosecutor', kind: 'heading', text: 'State’s Attorney' },
      { id: 'prosecutorSign', kind: 'signature', by: 'server', role: 'Signature of State’s Attorney' },
    ],
  }
}

/** Page 2: the order, for the judge alone. */
function order({ number, done }: Kind): PaperTemplate {
  return {
    id: `vt-${number}-order`,
    kind: 'court',
    title: 'ORDER',
    words: 'vt-stipulation-order',
    when: agrees,
    form: { number: `${number}, page 2`, edition: '07/2025' },
    format: PAPER,
    caption,
    needs: [...who, ...charged],
    values: { offense: offenseNames },
    blocks: [
      {
        id: 'ordered',
        kind: 'paragraph',
        text: `On the agreement of the Defendant and the State’s Attorney, and under 13 V.S.A. § 7602, it is ORDERED that the criminal history record of the following offense or offenses be ${done}:`,
      },
      {
        id: 'offenses',
        kind: 'charges',
        head: ['Description of offense', 'Date of offense', 'Docket number'],
        cells: ['{{offense}}: {{offense.section}}', '{{offenseDate}}', '{{caseNumber}}'],
        widths: [5, 3, 3],
      },
      {
        id: 'effect',
        kind: 'paragraph',
        text: `All records related to the arrest, conviction or sentencing for the offense or offenses shall be ${done}. The Defendant will from now on be treated in all respects as if the Defendant had never been arrested, convicted or sentenced for the offense or offenses.`,
      },
      { id: 'judge', kind: 'signature', by: 'judge', role: 'Superior Court Judge' },
      {
        id: 'copies',
        kind: 'lines',
        lines: [
          'cc: State’s Attorney',
          'Arresting Agency',
          'Diversion',
          'DMV, if applicable',
          'VCIC',
          'Defendant',
          'Defender General',
          'Attorney General',
        ],
      },
    ],
  }
}

const expungement: Kind = {
  number: '200-00132A',
  verb: 'expunge',
  noun: 'expungement',
  done: 'expunged',
  title: 'STIPULATION TO EXPUNGE CRIMINAL HISTORY RECORD',
}
const sealing: Kind = {
  number: '200-00132',
  verb: 'seal',
  noun: 'sealing',
  done: 'sealed',
  title: 'STIPULATION TO SEAL CRIMINAL HISTORY RECORD',
}

export const stipulations: readonly PaperTemplate[] = [
  stipulation(expungement),
  order(expungement),
  stipulation(sealing),
  order(sealing),
]
