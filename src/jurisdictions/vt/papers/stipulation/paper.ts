import { heading, lines, paragraph, room, signature, table } from '../../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../../documents/template'
import { pathIs } from '../../../../documents/verdict'
import { type Condition, is } from '../../../../rules/condition'
import { prosecutorAgrees } from '../../facts'
import { caption, PAPER } from '../format'
import { contact, offenseNames } from '../parts'
import { documentsPart } from '../petition/paper'

type Kind = {
  readonly number: string
  readonly verb: 'expunge' | 'seal'
  readonly noun: string
  readonly done: string
  readonly title: string
}

/** The section that gives the ground, by the path; each has its own block. */
const GROUNDS: readonly { readonly suffix: string; readonly section: string; readonly when: Condition }[] = [
  {
    suffix: '',
    section: '7602',
    when: pathIs('vt-expunge-no-longer-crime', 'vt-seal-misdemeanor', 'vt-seal-felony'),
  },
  { suffix: 'NotConvicted', section: '7603', when: pathIs('vt-seal-nonconviction') },
  { suffix: 'Young', section: '7609', when: pathIs('vt-seal-18-21') },
]

export const agrees = is(prosecutorAgrees, 'yes')

const offenseTable: TemplateBlock = table(
  'offenses',
  [
    ['Description of offense', '{{offense}}: {{offense.section}}', 5],
    ['Date of offense', '{{offenseDate}}', 3],
    ['Incident number', '{{incidentNumber}}', 2.5],
    ['Docket number', '{{caseNumber}}', 3],
  ],
  { confirm: 'signed' },
)

/** Page 1 of the court's stipulation: signed by the person, then by the State's Attorney, who files it. */
function stipulation({ number, verb, noun, title }: Kind): PaperDraft {
  return {
    id: `vt-${number}`,
    kind: 'court',
    title,
    words: 'vt-stipulation',
    when: agrees,
    form: { number, edition: '07/2025' },
    format: PAPER,
    caption,
    values: { offense: offenseNames },
    blocks: [
      ...GROUNDS.map(({ suffix, section, when }) =>
        paragraph(
          `agree${suffix}`,
          `We, the undersigned Defendant and State’s Attorney, agree that the [offense meets|offenses meet] the requirements for ${noun} under 13 V.S.A. § ${section}, and that the court may issue an order to ${verb} the criminal history record of the [offense|offenses] described below:`,
          { confirm: 'signed', when },
        ),
      ),
      offenseTable,
      paragraph(
        'effect',
        `We further understand that the effect of this order will be to ${verb} any records of arrest, conviction or sentencing for the [offense|offenses], and that the Defendant will from then on be treated in all respects as if the Defendant had never been arrested, convicted or sentenced for the [offense|offenses].`,
        { confirm: 'signed' },
      ),
      paragraph(
        'notified',
        'If the petition is granted, the court will send a copy of the order to the defendant, the defendant’s attorney, the prosecuting attorney’s office, the Vermont Crime Information Center, the arresting agency, the Restitution Unit of the Vermont Center for Crime Victim Services, and, if the charge concerns a motor vehicle, the Department of Motor Vehicles. Other State agencies that the court should notify (name and address):',
      ),
      room('notifiedRoom', 2),
      ...documentsPart(),
      heading('defendant', 'Defendant'),
      contact,
      signature('sign', 'Signature of Defendant'),
      heading('prosecutor', 'State’s Attorney'),
      signature('prosecutorSign', 'Signature of State’s Attorney', { by: 'office' }),
    ],
  }
}

/** Page 2: the order, for the judge alone. */
function order({ number, done }: Kind): PaperDraft {
  return {
    id: `vt-${number}-order`,
    kind: 'court',
    title: 'ORDER',
    words: 'vt-stipulation-order',
    when: agrees,
    form: { number: `${number}, page 2`, edition: '07/2025' },
    format: PAPER,
    caption,
    values: { offense: offenseNames },
    blocks: [
      ...GROUNDS.map(({ suffix, section, when }) =>
        paragraph(
          `ordered${suffix}`,
          `On the agreement of the Defendant and the State’s Attorney, and under 13 V.S.A. § ${section}, it is ORDERED that the criminal history record of the following [offense|offenses] be ${done}:`,
          { when },
        ),
      ),
      table('offenses', [
        ['Description of offense', '{{offense}}: {{offense.section}}', 5],
        ['Date of offense', '{{offenseDate}}', 3],
        ['Docket number', '{{caseNumber}}', 3],
      ]),
      paragraph(
        'effect',
        `All records related to the arrest, conviction or sentencing for the [offense|offenses] shall be ${done}. The Defendant will from now on be treated in all respects as if the Defendant had never been arrested, convicted or sentenced for the [offense|offenses].`,
      ),
      signature('judge', 'Superior Court Judge', { by: 'judge' }),
      lines('copies', [
        'cc: State’s Attorney',
        'Arresting Agency',
        'Diversion',
        'DMV, if applicable',
        'VCIC',
        'Defendant',
        'Defender General',
        'Attorney General',
      ]),
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

export const stipulations: readonly PaperDraft[] = [
  stipulation(expungement),
  order(expungement),
  stipulation(sealing),
  order(sealing),
]
