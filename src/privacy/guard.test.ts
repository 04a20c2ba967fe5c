/** What the guard lets pass, and what it tells. */
import { describe, expect, test } from 'vitest';
import { readYaml } from '../front-matter/yaml.ts';
import { reportProblems } from '../i18n/problems/report.ts';
import { guarded, allowed, letter, NUMBER, told } from './documents.fixture.ts';
import { guardDocument, guardName, guardRecord, guardSite, guardTombstone } from './guard.ts';

describe('what is allowed passes, and only that', () => {
  const text = (allowance: string) => letter(allowance, `Au ${NUMBER}.`);
  test('a value with its rule, however its digits are grouped', () => {
    expect(told(text(allowed(NUMBER)))).toEqual([]);
    expect(told(text(allowed('0612345678')))).toEqual([]);
  });
  test('not another value, and the entry is told to be of no use', () => {
    expect(told(text(allowed('06 12 34 56 79')))).toEqual([
      '7:4 personal-data phone',
      '4:5 allowance-unused phone',
    ]);
  });
  test('not by another rule', () => {
    expect(told(text(allowed(NUMBER, 'email')))).toEqual([
      '7:4 personal-data phone',
      '4:5 allowance-unused email',
    ]);
  });
  test('not without a reason or a day', () => {
    expect(told(text(allowed(NUMBER, 'phone', 'at: 2026-11-21')))).toEqual(['7:4 personal-data phone']);
    expect(told(text(allowed(NUMBER, 'phone', 'reason: Public')))).toEqual(['7:4 personal-data phone']);
    expect(told(text(allowed(NUMBER, 'phone', 'reason: " ", at: 2026')))).toEqual([
      '7:4 personal-data phone',
    ]);
  });
  test('a document’s own name', () => {
    expect(told(letter(allowed('0612345678')), 'content/letters/lettre-0612345678.mdx')).toEqual([]);
  });
  test('an e-mail address sign by sign', () => {
    expect(told(letter(allowed('Jean@Orange.fr', 'email'), 'jean@orange.fr'))).toEqual([]);
    expect(told(letter(allowed('jean@orange.fr', 'email'), 'je.an@orange.fr'))).toHaveLength(2);
  });
  test('what is nobody’s, in what is invented', () => {
    expect(told(letter('example: true\n', 'camille@essai.example, 06 39 98 12 34'))).toEqual([]);
    expect(told(letter('', 'camille@essai.example, 06 39 98 12 34'))).toHaveLength(2);
  });
});

describe('publishers say how to reach them', () => {
  const contacts = 'Tél. 03 20 12 34 56, contact@cahiers.fr, 12 rue de la Paix, 75002 Paris';
  test.each(['legal-notice', 'right-of-reply', 'how-we-publish', 'about'])('on a page %s', (role) => {
    expect(told(letter(`role: ${role}\n`, contacts), 'content/pages/page.mdx')).toEqual([]);
    expect(told(letter(`role: ${role}\n`, 'mdp : hunter2!'), 'content/pages/page.mdx')).toEqual([
      '6:7 secret',
    ]);
  });
  test('not on another page', () => {
    expect(told(letter('', contacts), 'content/pages/page.mdx')).toHaveLength(3);
  });
  test('in site.yaml, where it is asked for', () => {
    const text = `title: Essai\nhost: { name: H, phone: ${NUMBER} }\nreplies: { contact: a@b.fr }\npublisher:\n  contact: a@b.fr # mdp=hunter2!\ndescription: Au ${NUMBER}\n`;
    const front = readYaml(text, 'content/site.yaml', 1);
    expect(
      guardSite({ file: 'content/site.yaml', text, front }).map(({ at }) => `${at.line}:${at.column}`),
    ).toEqual(['6:17', '5:25']);
  });
});

test('a small file of the record is searched whole, and nothing in it is allowed', () => {
  const text = `name: Ada Fictive\ncapacity: jointe au ${NUMBER} # mdp=hunter2!\nexample: true\nwords: a@b.example\n`;
  const front = readYaml(text, 'content/signatures/lettre/a.yaml', 1);
  const problems = guardRecord({ file: 'content/signatures/lettre/client-1234567.yaml', text, front });
  expect(problems.map(({ at, rule }) => `${at.line}:${at.column} ${rule}`)).toEqual([
    '1:1 personal-data',
    '2:21 personal-data',
    '4:8 personal-data',
    '2:42 secret',
  ]);
});

test('of a text that is gone, only what is still published is searched', () => {
  const text = `---\ntitle: Retirée\nprominence: withdrawn\nsummary: a@b.fr\nwithdrawn: { at: 2026, reason: "${NUMBER}" }\n---\n\na@b.fr\n`;
  expect(guardTombstone(guarded(text)).map(({ at }) => `${at.line}:${at.column}`)).toEqual(['5:33']);
});

test('a report never repeats the value, and says how to repair it', () => {
  const problems = guardDocument(guarded(letter('', `${NUMBER} et mdp : hunter2!`)));
  for (const language of ['fr', 'en']) {
    const report = reportProblems(problems, language);
    expect(report).not.toMatch(/12 34|hunter|1234/);
    expect(report).toContain('0…8');
    expect(report).toContain('<Redacted reason="…" />');
    expect(report).toContain('rule: phone');
  }
});

test('the remedy is one that can be followed where the value stands', () => {
  const remedies = (text: string) => reportProblems(guardDocument(guarded(text)), 'en').match(/remedy.*/g)!;
  expect(remedies(letter('', NUMBER))[0]).toContain('<Redacted');
  expect(remedies(letter(`lang: fr # ${NUMBER}\n`))[0]).toMatch(/Remove it, or allow it/);
  expect(remedies(letter('', 'mdp : hunter2!'))[0]).toContain('revoked');
  const site = `title: ${NUMBER}\n`;
  const problems = guardSite({
    file: 'content/site.yaml',
    text: site,
    front: readYaml(site, 'content/site.yaml', 1),
  });
  expect(reportProblems(problems, 'en')).toMatch(/publisher, host and replies/);
  expect(reportProblems(guardName('content/letters/a/client-1234567.png'), 'fr')).toMatch(/Renommez/);
});
