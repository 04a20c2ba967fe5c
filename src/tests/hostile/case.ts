/** A hostile case: files that somebody sends, and what the check must say of them. */
import type { PrivateKind } from '../../domain/allowance.ts';
import type { Rule } from '../../domain/problem.ts';

export interface Hostile {
  /** A sentence; also the name of its file, in its own words. */
  name: string;
  /** Below the content folder. */
  files: Record<string, string | Uint8Array>;
  /** `path:line:column rule` of the problem that must be told; more may be. */
  told: string;
}

/** A class of threats, after the project's table of threats. */
export interface ThreatClass {
  threat: string;
  cases: Hostile[];
}

/** `line:column rule`, lines and columns from 1. */
export type Told = `${number}:${number} ${Rule}`;

const FRONT = `---
title: Une lettre d’exemple
published: 2026-11-02
from:
  - name: Camille Exemple
to:
  - provider: exemple
---
`;
/** Lines before the text of a letter. */
const LINES = FRONT.split('\n').length - 1;

export const slugOf = (name: string): string =>
  name.normalize('NFD').replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-|-$/g, '').toLowerCase().slice(0, 60); // prettier-ignore

export const letterWith = (body: string, front = ''): string => `${FRONT.slice(0, -4)}${front}---\n${body}\n`;

/** Texts of a letter; places count from the beginning of the text. */
export function bodies(
  label: string,
  formats: readonly ('mdx' | 'md')[],
  list: readonly (readonly [name: string, body: string, told: Told])[],
): Hostile[] {
  return formats.flatMap((format) =>
    list.map(([name, body, told]) => {
      const path = `letters/${slugOf(`${label} ${name}`)}-${format}.${format}`;
      const [, line, rest] = /^(\d+)(.*)$/s.exec(told)!;
      return {
        name: `${name} (.${format})`,
        files: { [path]: letterWith(body) },
        told: `${path}:${Number(line) + LINES}${rest}`,
      };
    }),
  );
}

/** Lines added to the front matter of a letter; places count from the first of them. */
export function fronts(
  label: string,
  list: readonly (readonly [name: string, front: string, told: Told])[],
): Hostile[] {
  return list.map(([name, front, told]) => {
    const path = `letters/${slugOf(`${label} ${name}`)}.mdx`;
    const [, line, rest] = /^(\d+)(.*)$/s.exec(told)!;
    return {
      name,
      files: { [path]: letterWith('Bonjour.', `${front}\n`) },
      told: `${path}:${Number(line) + LINES - 1}${rest}`,
    };
  });
}

/** Whole files as they are. */
export function wholes(
  list: readonly (readonly [name: string, path: string, content: string | Uint8Array, told: Told])[],
): Hostile[] {
  return list.map(([name, path, content, told]) => ({
    name,
    files: { [path]: content },
    told: `${path}:${told}`,
  }));
}

/** Every place of a template that is marked `§`, one case each: there stands the hostile value, in the others a word. */
export function everyField(
  label: string,
  path: (slug: string) => string,
  template: string,
  value: string,
  rule: Rule,
): Hostile[] {
  const parts = template.split('§');
  return parts.slice(1).map((_part, index) => {
    const before = parts.slice(0, index + 1).join('mot');
    const lines = before.split('\n');
    const file = path(slugOf(`${label} ${index + 1}`));
    const key = /([\w]+):\s*(?:\[)?"?$/.exec(before)?.[1] ?? lines.at(-1)!.trim();
    return {
      name: `${label}: ${key} (line ${lines.length})`,
      files: { [file]: before + value + parts.slice(index + 1).join('mot') },
      told: `${file}:${lines.length}:${lines.at(-1)!.length + 1} ${rule}`,
    };
  });
}

export type { PrivateKind };
