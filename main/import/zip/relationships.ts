import type { PackedFile } from './packed-file';
import { childrenNamed, parseXml } from './xml';

/** From one part of an office document to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `header`, `worksheet`, `officeDocument`. */
  readonly type: string;
  /** The other part's name in the packed file. */
  readonly target: string;
}

/** Names are relative to the part's folder, or to the whole where they begin with a stroke. */
function resolve(part: string, target: string): string {
  const folder = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const way: string[] = [...folder];
  for (const step of target.split('/')) {
    if (step === '..') way.pop();
    else if (step !== '' && step !== '.') way.push(step);
  }
  return way.join('/');
}

/** Of a part, or of the whole file (`''`). What lies outside of the file is left out: nothing is fetched. */
export function relationshipsOf(file: PackedFile, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const bytes = file.read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (!bytes) return [];
  return childrenNamed(parseXml(bytes), 'Relationship')
    .map(({ attributes }) => attributes)
    .filter(({ TargetMode }) => TargetMode !== 'External')
    .map(({ Id = '', Type = '', Target = '' }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: resolve(part, Target),
    }));
}
