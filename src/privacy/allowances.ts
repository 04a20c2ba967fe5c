/** What a document may hold all the same: one value each, with its rule, its reason and its day. */
import { z } from 'astro/zod';
import { allowance, type PrivateKind } from '../domain/allowance.ts';
import { asRead } from './as-read.ts';

export interface Allowance {
  /** Its place in the list. */
  index: number;
  kind: PrivateKind;
  value: string;
}

const list = z.array(z.unknown());

/** The right entries of `allowed`; a wrong one allows nothing, and the shape of the document tells what is wrong with it. */
export function allowancesOf(front: unknown): Allowance[] {
  const entries = list.safeParse((front as { allowed?: unknown } | null | undefined)?.allowed);
  return (entries.data ?? []).flatMap((entry, index) => {
    const { data } = allowance.safeParse(entry);
    return data ? [{ index, kind: data.rule, value: canonical(data.rule, asRead(data.value).text) }] : [];
  });
}

/** A value as it is compared: a number is the same however it is grouped; of a key or an address every sign counts. */
export function canonical(kind: PrivateKind, value: string): string {
  if (kind === 'secret') return value.trim();
  if (kind === 'email' || kind === 'ip') return value.trim().toLowerCase();
  return value.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
