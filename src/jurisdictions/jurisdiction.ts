import type { OfficialForm } from '../documents/official-form'
import type { Template } from '../documents/template'
import type { RecordRoom } from '../records/reading'
import type { Citation, Condition } from '../rules/condition'
import type { Law } from '../rules/decision'
import type { Day, RecordSpot } from '../rules/fact'

/** A crime of the state as records name it. Its plain name is `fact.offense.option.<id>` in the state's words. */
export type Offense = {
  readonly id: string
  /** The section as it is cited, e.g. `HSC 11357(b)`; shown beside the plain name. */
  readonly section: string
  /** Sections, old and new, as typed or printed on records: `11357b`, `HS 11357(B)`. */
  readonly sections: readonly string[]
  /** Words as printed on records: `POSS MARIJUANA -28.5 GRAMS`. */
  readonly prints: readonly string[]
  /** First day on which an offense could be charged so; left out where the dossier gives none. */
  readonly from?: Day
  /** Last day. */
  readonly to?: Day
  /** It stands for the attempt, the conspiracy and the like. `of`: of these crimes only, itself among them; left out: of every crime of the list. */
  readonly incomplete?: { readonly marks: readonly OffenseMark[]; readonly of?: readonly string[] }
  /** Any crime that the list does not name; offered where a number or words find nothing. */
  readonly other?: true
}

/** A crime that was only tried, planned, asked for or helped with. */
export type OffenseMark = 'attempt' | 'conspiracy' | 'solicitation' | 'accessory'

/** A path: a way in law to clear the record. Words: `path.<id>.name|does|fee|wait`. */
export type ReliefPath = {
  readonly id: string
  readonly cite: readonly Citation[]
  /** `filed`: the person files or sends something. `automatic`: it happens, or happened, by itself. `referral`: someone else must help. */
  readonly kind: 'filed' | 'automatic' | 'referral'
  /** Relief words of the dossier's closed list that this path can give. */
  readonly relief: readonly string[]
  /** Ids of the papers of its packet, in the order of the packet. Empty where nothing is filed. */
  readonly papers: readonly string[]
  /** What is asked or paid once for all cases whose path names it. Words: `oneFor.<id>`. */
  readonly oneFor?: string
}

/** Something done without asking (a program, a pardon, a refund) or a warning, shown beside the verdict where it concerns the person. Words: `notice.<id>.title|text`. */
export type Notice = {
  readonly id: string
  /** Shown when true; offered as "may concern you" while facts it names are not asked. */
  readonly when: Condition
  readonly kind: 'done' | 'warning' | 'hint'
  readonly cite: readonly Citation[]
}

/** Someone who helps for free and can be reached. `name` is a proper name; the rest as in the dossier. */
export type Helper = {
  readonly name: string
  readonly phones?: readonly string[]
  readonly email?: string
  readonly url?: string
}

/** One change of the law in the app: what is law from now on in its rules. Words: `change.<what>`; `encoded` needs none. */
export type Change = { readonly day: Day; readonly what: string }

/** The law of one state, as plain data: equal to its own JSON round trip. */
export type Rules = Law & {
  readonly id: string
  /** Day on which the dossier of the law was checked, and the day after which the page says that it may be out of date. */
  readonly reviewed: Day
  readonly reviewBy: Day
  readonly offenses: readonly Offense[]
  readonly paths: readonly ReliefPath[]
  readonly notices: readonly Notice[]
  readonly helpers: readonly Helper[]
  /** The case was in a federal court: the state's law ends there, and what there is of federal law is told. */
  readonly federalCase: Condition
  /** The change log of the law, shown on the page "How we know". */
  readonly changes?: readonly Change[]
}

export type Court = {
  readonly id: string
  /** Full name as a caption prints it. */
  readonly name: string
  /** Name as people say it, for the picker. */
  readonly called: string
  readonly county: string
  readonly kind: string
  readonly street?: string | undefined
  readonly city?: string | undefined
  readonly zip?: string | undefined
  readonly url?: string | undefined
  /** How sure the address is: `high`, `medium` or `low`; under `high` the guide says to check it. */
  readonly sure: string
  readonly note?: string | undefined
  /** Towns and short names that people know it by, beside its own. */
  readonly places?: readonly string[]
  /** Facts that picking this court settles, e.g. `{ county: 'Alameda' }`. */
  readonly says: Readonly<Record<string, string | undefined>>
}

export type Prosecutor = {
  readonly id: string
  readonly office: string
  readonly county: string
  readonly city?: string | undefined
  readonly address?: string | undefined
  /** What this office prosecutes, as the dossier says. */
  readonly prosecutes: string
}

export type Directory = {
  readonly courts: readonly Court[]
  readonly prosecutors: readonly Prosecutor[]
}

/** A drawing of a record, line by line, with sample print. `{{section}}` and `{{crime}}` are those of the person's own crime. */
export type RecordSheet = {
  readonly kind: 'rap' | 'charge' | 'docket' | 'judgment' | 'ticket'
  readonly lines: readonly (readonly (string | { readonly text: string; readonly spot: RecordSpot })[])[]
}

/** How the records of a state name things. All of it is sample print; the numbers are made up. */
export type RecordNames = {
  readonly court: string
  /** `STATE OF MAINE v. JANE DOE`. */
  readonly parties: string
  /** The words before the case number. */
  readonly numbered: string
  readonly number: string
  /** The words before the day it happened. */
  readonly happened?: string
  /** The title of the paper that brings the charge. */
  readonly charge?: string
  readonly judgment?: string
  /** The law number stands as it is typed, without the name of the code. */
  readonly bareSection?: boolean
}

/** The records of a state: its names for things, and what is drawn, in this order. A kind alone is drawn as everywhere. */
export type Records = {
  readonly names: RecordNames
  readonly sheets: readonly (Exclude<RecordSheet['kind'], 'rap'> | RecordSheet)[]
}

/** What a state's folder exports by default: its law, and the large parts loaded when asked for. */
export type Jurisdiction = {
  readonly rules: Rules
  readonly directory: () => Promise<Directory>
  readonly papers: () => Promise<readonly Template[]>
  readonly records?: Records
  /** The readers of the state's own records. */
  readonly readers?: () => Promise<RecordRoom>
  /** The courts' own blank forms whose fields are known. */
  readonly official?: () => Promise<readonly OfficialForm[]>
}
