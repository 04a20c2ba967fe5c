/** Judges one piece of the site: a function of its bytes, its kind and the ground it stands on. */
import { fault, type Content, type Fault, type Ground, type Judgement, type Notes } from './judgement.ts';
import { machinePattern } from './machine.ts';
import { gather, type Cleared } from './passages.ts';
import { privateValues } from './private-values.ts';
import { readers, unknownReader } from './readers/registry.ts';

/** A judge for one site; never throws for what a piece holds. */
export function judgeOn(ground: Ground): (kind: string, bytes: Buffer) => Judgement {
  const machine = machinePattern(ground.machine);
  const cleared: Cleared = new Set();
  const tags: Notes['tags'] = new Map();
  const known = new Map<string, Content>();
  return (kind, bytes) => {
    const notes = {
      faults: [] as Fault[],
      addresses: new Set<string>(),
      anchors: new Set<string>(),
      passages: gather(cleared),
      tags,
      contents: { known, fresh: new Map<string, Content>() },
    } satisfies Notes;
    const reader = Object.hasOwn(readers, kind) ? readers[kind]! : unknownReader;
    const text = reader(bytes, notes, ground);
    for (const { index } of text.matchAll(machine)) notes.faults.push(fault('output-machine', index, {}));
    const found = privateValues(notes.passages);
    if (found.length === 0) for (const [text, content] of notes.contents.fresh) known.set(text, content);
    return {
      faults: notes.faults,
      found,
      addresses: [...notes.addresses],
      anchors: [...notes.anchors],
    };
  };
}

/** The kind of a file: the ending of its name. */
export function kindOf(file: string): string {
  return /\.([a-z\d_]+)$/i.exec(file)?.[1]!.toLowerCase() ?? '';
}
