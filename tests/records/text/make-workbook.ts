import { strToU8, zipSync } from 'fflate'

/** A workbook of one sheet, made by hand. `extra` is put into its second row. */
export function workbook(rows: readonly (readonly string[])[], extra = ''): Uint8Array<ArrayBuffer> {
  const cells = rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((cell, place) => `<c r="${String.fromCharCode(65 + place)}${at + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}${at === 1 ? extra : ''}</row>`,
    )
    .join('')
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': strToU8(
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
    ),
  })
}
