/** `content/site.yaml`: read and checked before anything else, because everything else needs its languages and its address. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problem, type Problem } from '../domain/problem.ts';
import { isZone } from '../domain/zone.ts';
import { site as shape, type SiteFields } from '../domain/site.ts';
import { decode } from '../front-matter/front-matter.ts';
import { readShape } from '../front-matter/shape.ts';
import { readYaml } from '../front-matter/yaml.ts';
import { languages } from '../i18n/index.ts';
import { guardSite } from '../privacy/guard.ts';
import { spaced } from './spacing.ts';

const FILE = 'site.yaml';

/** Reads the publication's own file; every problem of it at once. */
export async function readSite(
  contentFolder: string,
  name = contentFolder,
): Promise<{ site?: SiteFields; problems: Problem[] }> {
  const file = `${name}/${FILE}`;
  const bytes = await readFile(join(contentFolder, FILE)).catch(() => undefined);
  if (!bytes) return { problems: [problem('site-missing', { file, line: 1, column: 1 }, {})] };
  const text = decode(bytes, file);
  if ('problem' in text) return { problems: [text.problem] };
  const yaml = readYaml(text.text, file, 1);
  if (yaml.problems.length) return { problems: [...text.problems, ...yaml.problems] };
  const shaped = readShape(shape, yaml);
  if ('problems' in shaped) return { problems: [...text.problems, ...shaped.problems] };
  const problems = [...text.problems, ...guardSite({ file, text: text.text, front: yaml })];
  problems.push(
    ...shaped.value.languages.flatMap((found, index) =>
      languages.includes(found)
        ? []
        : [problem('unknown-language', yaml.place(['languages', index]), { found, known: languages })],
    ),
  );
  if (new URL(shaped.value.url).pathname !== '/')
    problems.push(
      problem('wrong-value', yaml.place(['url']), {
        key: 'url',
        found: shaped.value.url,
        expected: 'origin',
      }),
    );
  if (!isZone(shaped.value.zone))
    problems.push(
      problem('wrong-value', yaml.place(['zone']), {
        key: 'zone',
        found: shaped.value.zone,
        expected: 'zone',
      }),
    );
  // What else is wrong is told with days of the neutral zone.
  const zone = isZone(shaped.value.zone) ? shaped.value.zone : 'UTC';
  const said = spaced(shaped.value);
  return { site: { ...said, zone, url: new URL(shaped.value.url).origin }, problems };
}
