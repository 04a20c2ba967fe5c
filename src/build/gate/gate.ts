/**
 * The gate: what was written is read again before it is published. It trusts neither the check of the content nor what was kept from
 * earlier builds; whatever it finds stops the publication, and the last published site stays as it is.
 */
import { join } from 'node:path';
import { problem, type Place, type Problem, type ProblemFacts } from '../../domain/problem.ts';
import { brokenAddress, type Shelf } from './addresses.ts';
import type { Fault, Found, GateRule, Ground, Judgement } from './judgement.ts';
import { judgeOn, kindOf } from './judge.ts';
import { digest, openMemory } from './memory.ts';
import { filesOf } from './listing.ts';
import { foundInNames } from './names.ts';
import { ownersFiles } from './owners-files.ts';
import { placesIn } from './places.ts';
import { piecesOf } from './pieces.ts';
import { oversizedCards } from './weights.ts';

export interface Inspection {
  /** The folder that would be published. */
  folder: string;
  /** What its files are called in problems: the name of the folder that they will stand in. */
  name: string;
  ground: Ground;
  /** Keys of private values that may be published (`permitted.ts`). */
  permitted: ReadonlySet<string>;
  /** The owner's folder of files that are published as they are. */
  ownersFolder?: string;
  /** Where judgements are kept, and the digest of the code that judges. */
  memory: { place: string; code: string };
}

/** More would not be read. */
const MOST = 300;

/** Reads every file of a site; returns everything that forbids its publication, in the order of the files. */
export function inspect(inspection: Inspection): Problem[] {
  return openInspection(inspection).problems();
}

/** An inspection that may begin while other files are still written. */
export interface OpenInspection {
  /** Judges files that will not change any more; the others wait for `problems`. */
  look(files: readonly string[]): void;
  /** Reads what was not read yet, and tells everything that forbids the publication, in the order of the files. */
  problems(): Problem[];
}

export function openInspection(inspection: Inspection): OpenInspection {
  const { folder, ground, memory: kept } = inspection;
  const memory = openMemory(kept.place, digest(Buffer.from(JSON.stringify([kept.code, ground]))));
  const judge = judgeOn(ground);
  const judged = new Map<string, Judgement[]>();
  const read = (files: readonly string[]) => {
    for (const file of files) {
      if (judged.has(file)) continue;
      const kind = kindOf(file);
      judged.set(
        file,
        memory.recall(join(folder, file), kind, (bytes) =>
          piecesOf(kind, bytes).map(({ bytes: part }) => [
            `${digest(part)}.${kind}`,
            () => judge(kind, part),
          ]),
        ),
      );
    }
  };
  return {
    look: read,
    problems() {
      const listed = filesOf(folder);
      read(listed.files);
      memory.save();
      return problemsOf(inspection, listed, judged);
    },
  };
}

function problemsOf(
  { folder, name, ground, permitted, ownersFolder }: Inspection,
  { files, others }: ReturnType<typeof filesOf>,
  judged: ReadonlyMap<string, Judgement[]>,
): Problem[] {
  const owners = ownersFolder === undefined ? new Set<string>() : ownersFiles(ownersFolder, folder);
  const problems: Problem[] = [];
  const tell = <R extends GateRule>(rule: R, at: Place, facts: ProblemFacts[R]) =>
    problems.push(problem(rule, at, facts));
  const whole = (file: string): Place => ({ file: `${name}/${file}`, line: 1, column: 1 });
  for (const file of others) tell('output-unknown', whole(file), {});
  for (const file of oversizedCards(folder, files)) tell('output-picture', whole(file), { why: 'size', part: '300 kB' }); // prettier-ignore
  for (const { file, kind, masked } of foundInNames(files, permitted))
    tell('output-private', whole(file), { kind, masked });

  const anchors = new Map<string, ReadonlySet<string>>();
  const shelf: Shelf = {
    files: new Set(files),
    base: ground.base,
    hasAnchor(file, anchor) {
      let known = anchors.get(file);
      if (!known) anchors.set(file, (known = new Set(judged.get(file)?.flatMap((one) => one.anchors))));
      return known.has(anchor);
    },
  };
  const leads = brokenOnce(shelf);
  for (const file of files) {
    const judgements = judged.get(file)!;
    const isOwners = owners.has(file);
    const wrong = judgements.map(({ faults, found, addresses }) => ({
      faults: faults.filter(
        ({ rule }) => !isOwners || rule === 'output-machine' || rule === 'output-picture',
      ),
      found: found.filter(({ key, kind }) => !permitted.has(key) && (!isOwners || kind === 'secret')),
      broken: isOwners ? [] : addresses.flatMap((address) => leads(address, file) ?? []),
    }));
    if (wrong.every((one) => !one.faults.length && !one.found.length && !one.broken.length)) continue;
    if (problems.length > MOST) break;
    const places = placesIn(folder, file, `${name}/${file}`);
    wrong.forEach(({ faults, found, broken }, piece) => {
      for (const { rule, at, facts } of faults as Fault[]) tell(rule, places.at(piece, at), facts);
      for (const { kind, masked, at } of found as Found[])
        tell('output-private', places.at(piece, at), { kind, masked });
      for (const { address, why } of broken) tell('output-link', places.of(address), { address, why });
    });
  }
  return problems;
}

/** Most addresses stand on every page: each that does not depend on the page is looked up once. */
function brokenOnce(shelf: Shelf) {
  const known = new Map<string, ReturnType<typeof brokenAddress>>();
  return (address: string, file: string) => {
    const isOwn = !address.startsWith('/');
    if (isOwn || !known.has(address)) {
      const why = brokenAddress(address, file, shelf);
      if (isOwn) return why && { address, why };
      known.set(address, why);
    }
    const why = known.get(address);
    return why && { address, why };
  };
}
