import { MOST_ARMORED, unarmored } from '../../keeping/armor'

/** A file that the person picked. */
export type Picked = Pick<File, 'name' | 'size' | 'arrayBuffer'>

/** The locked bytes of a picked file, or why there are none. A file too large to be ours is not even read. */
export async function pickedBytes(file: Picked): Promise<Uint8Array<ArrayBuffer> | 'foreign' | 'damaged'> {
  if (file.size > MOST_ARMORED) return 'foreign'
  try {
    return unarmored(new Uint8Array(await file.arrayBuffer())) ?? 'damaged'
  } catch {
    // It was moved or deleted since it was picked.
    return 'damaged'
  }
}
