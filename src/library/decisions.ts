/** The small YAML files of the publication's own record: requests about texts and what was decided. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contactsWithin } from '../domain/contact-details.ts';
import { moderation } from '../domain/moderation.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { SiteFields } from '../domain/site.ts';
import { decode } from '../front-matter/front-matter.ts';
import { readShape } from '../front-matter/shape.ts';
import { readYaml } from '../front-matter/yaml.ts';
import type { SmallFile } from './files.ts';
import type { Placed } from './meaning.ts';
import type { Decision } from './record.ts';
import { spaced } from './spacing.ts';

interface ReadDecision {
  decision?: Placed<Decision>;
  isDraft: boolean;
  problems: Problem[];
}

export interface ReadDecisions {
  decisions: Placed<Decision>[];
  drafts: number;
  problems: Problem[];
}

/** @param name of the owner's folder, as problems tell it */
export async function readDecisions(
  files: readonly SmallFile[],
  content: string,
  name: string,
  site: SiteFields,
): Promise<ReadDecisions> {
  const found: ReadDecisions = { decisions: [], drafts: 0, problems: [] };
  for (const file of files) {
    const label = `${name}/${file.path}`;
    const text = decode(await readFile(join(content, file.path)), label);
    const read: ReadDecision =
      'problem' in text
        ? { isDraft: false, problems: [text.problem] }
        : readDecision(file, text.text, label, site);
    found.problems.push(...read.problems);
    if (read.isDraft) found.drafts++;
    if (read.decision) found.decisions.push(read.decision);
  }
  return found;
}

function readDecision(file: SmallFile, text: string, label: string, site: SiteFields): ReadDecision {
  const yaml = readYaml(text, label, 1);
  const shaped = yaml.problems.length > 0 ? { problems: yaml.problems } : readShape(moderation, yaml);
  if ('problems' in shaped) return { isDraft: false, problems: shaped.problems };
  const fields = shaped.value;
  const missing = (['decided', 'reasons'] as const).filter(
    (key) => fields.decision !== 'pending' && fields[key] === undefined,
  );
  const problems = [
    ...missing.map((key) => problem('decision-incomplete', yaml.place(['decision']), { missing: key })),
    ...contactsWithin(fields).map(({ path, found }) =>
      problem('contact-details', yaml.place(path), { key: path.join('.'), found }),
    ),
  ];
  const language = fields.lang ?? site.languages[0]!;
  const reasons = fields.reasons;
  const entry: Decision = {
    ...fields,
    by: spaced(fields.by, language),
    ...(reasons !== undefined && {
      reasons:
        typeof reasons === 'string'
          ? spaced(reasons, language)
          : Object.fromEntries(Object.entries(reasons).map(([tag, words]) => [tag, spaced(words, tag)])),
    }),
    id: file.id,
    file: file.path,
    language,
  };
  return {
    isDraft: fields.draft,
    problems,
    ...(!fields.draft && { decision: { entry, place: yaml.place } }),
  };
}
