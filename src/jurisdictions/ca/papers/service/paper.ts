import { box, heading, oath, paragraph } from '../../../../documents/blocks'
import type { Caption, PaperDraft, TemplateBlock } from '../../../../documents/template'
import { arrestCaption, caption, PLEADING } from '../format'

type Served = {
  readonly id: string
  readonly title: string
  readonly papers: string
  readonly top: Caption
  readonly form?: PaperDraft['form']
  /** The one who gets the copy, where it is not the prosecutor. */
  readonly to?: { readonly name: string; readonly address: string; readonly inPerson: TemplateBlock }
}

const PROSECUTOR = {
  name: '{{prosecutor.office}}',
  address: '{{prosecutor.address}}',
  inPerson: box(
    'personally',
    'BY PERSONAL SERVICE. I delivered the papers to the attorney; or I left them at the office of the attorney, in an envelope clearly labeled for the attorney, with a receptionist or a person in charge; or, nobody being there, I left them in a conspicuous place in the office between nine in the morning and five in the afternoon.',
    { number: '3a.' },
  ),
}

/** No attorney is served at a police department. */
const AGENCY = {
  name: '{{arrestingAgency}}',
  address: '{{agencyAddress}}',
  inPerson: box(
    'toAgency',
    'BY PERSONAL SERVICE. I delivered the papers at the office of the law enforcement agency named in item 2, to a receptionist or a person in charge of that office.',
    { number: '3a.' },
  ),
}

/** Statements of CR-401, filled in and signed by the helper after serving. */
function service({ id, title, papers, top, form, to = PROSECUTOR }: Served): PaperDraft {
  return {
    id,
    kind: 'court',
    title,
    words: 'ca-service',
    ...(form && { form }),
    format: PLEADING,
    caption: top,
    blocks: [
      heading('method', 'Method of service (only one):'),
      box('personalMethod', 'Personal service'),
      box('mailMethod', 'Mail'),
      paragraph('server', 'I am over the age of 18 and not a party to this action.', { number: '1.' }),
      paragraph('serverName', 'My name: {{long}}', { number: 'a.', level: 1 }),
      paragraph('serverAddress', 'My residence or business address: {{long}}', { number: 'b.', level: 1 }),
      paragraph('serverPhone', 'My telephone number: {{long}}', { number: 'c.', level: 1 }),
      paragraph('served', `I served a copy of the ${papers} as follows:`, { number: '2.' }),
      paragraph('office', `Name of the person or office served: ${to.name}`, { number: 'a.', level: 1 }),
      paragraph('officeAddress', `Address where served: ${to.address}`, { number: 'b.', level: 1 }),
      paragraph('date', 'Date served: {{line}}', { number: 'c.', level: 1 }),
      paragraph('time', 'Time served: {{line}} {{box}} a.m. {{box}} p.m.', { number: 'd.', level: 1 }),
      to.inPerson,
      box('byMail', 'BY UNITED STATES MAIL. I enclosed the papers in a sealed envelope addressed as in item 2, and:', {
        number: '3b.',
      }),
      box('deposited', 'deposited it with the United States Postal Service, with the postage fully prepaid.', {
        number: '(1)',
        level: 1,
      }),
      box(
        'collected',
        'placed it for collection and mailing, following our ordinary business practice. I know that practice: mail is deposited with the Postal Service the same day, with the postage fully prepaid.',
        { number: '(2)', level: 1 },
      ),
      paragraph(
        'mailedFrom',
        'I live or work in the county where the mailing took place. The envelope was mailed at (city and state): {{long}}',
        { level: 1 },
      ),
      oath(
        'oath',
        'I declare under penalty of perjury under the laws of the State of California that the foregoing is true and correct.',
        'Signature of the person who served',
        { by: 'server' },
      ),
    ],
  }
}

export const prop64Service = service({
  id: 'ca-cr-401',
  title: 'PROOF OF SERVICE FOR PETITION/APPLICATION',
  papers: 'Petition/Application under Health and Safety Code section 11361.8 and its attachments',
  top: caption('(Health & Saf. Code, § 11361.8)'),
  form: { number: 'CR-401', edition: 'Rev. January 1, 2024' },
})

export const dismissalService = service({
  id: 'ca-dismissal-service',
  title: 'PROOF OF SERVICE OF PETITION FOR DISMISSAL',
  papers: 'Petition for Dismissal and its attachments',
  top: caption('(Pen. Code, §§ 1203.4, 1203.4a, 1203.41, 1203.43)'),
})

const SEALING = {
  papers: 'Petition to Seal Arrest and Related Records and its attachments',
  top: arrestCaption('(Pen. Code, § 851.91)'),
}

export const arrestServiceProsecutor = service({
  ...SEALING,
  id: 'ca-arrest-service-prosecutor',
  title: 'PROOF OF SERVICE OF PETITION TO SEAL ARREST (PROSECUTOR)',
})

export const arrestServiceAgency = service({
  ...SEALING,
  id: 'ca-arrest-service-agency',
  title: 'PROOF OF SERVICE OF PETITION TO SEAL ARREST (ARRESTING AGENCY)',
  to: AGENCY,
})
