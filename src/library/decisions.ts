/** Requests about texts and what was decided: the publication's own record. */
import { moderation } from '../domain/moderation.ts';
import { problem } from '../domain/problem.ts';
import type { SiteFields } from '../domain/site.ts';
import { readShape } from '../front-matter/shape.ts';
import { readYaml } from '../front-matter/yaml.ts';
import { guardRecord } from '../privacy/guard.ts';
import type { SmallFile } from './files.ts';
import type { Decision } from './record.ts';
import type { ReadSmall } from './small-files.ts';
import { spaced } from '../config/spacing.ts';

export function readDecision(
  file: SmallFile,
  text: string,
  label: string,
  site: SiteFields,
): ReadSmall<Decision> {
  const yaml = readYaml(text, label, 1);
  const shaped = yaml.problems.length > 0 ? { problems: yaml.problems } : readShape(moderation, yaml);
  if ('problems' in shaped) return { problems: shaped.problems };
  const fields = shaped.value;
  const missing = (['decided', 'reasons'] as const).filter(
    (key) => fields.decision !== 'pending' && fields[key] === undefined,
  );
  const problems = [
    ...missing.map((key) => problem('decision-incomplete', yaml.place(['decision']), { missing: key })),
    ...guardRecord({ file: label, text, front: yaml }),
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
  return { problems, read: { entry, place: yaml.place } };
}
