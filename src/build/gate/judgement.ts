/** What the gate knows of a piece of the site after one reading. Plain data, so that it can be kept between builds. */
import type { PrivateKind } from '../../domain/allowance.ts';
import type { ProblemFacts } from '../../domain/problem.ts';
import type { Tag } from './attributes.ts';

export type GateRule = Extract<keyof ProblemFacts, `output-${string}`>;

/** Something that must not be published, whatever the content allows. */
export type Fault = {
  [R in GateRule]: {
    rule: R;
    /** Bytes from the beginning of the piece. */
    at: number;
    facts: ProblemFacts[R];
  };
}[GateRule];

/** A private value. Whether it may be published depends on what the content allows, so that is asked in every build. */
export interface Found {
  kind: PrivateKind;
  /** `keyOf` its value: what is kept on disk must not hold the value itself. */
  key: string;
  masked: string;
  /** Bytes from the beginning of the piece. */
  at: number;
}

export interface Judgement {
  faults: Fault[];
  found: Found[];
  /** Addresses within the site, without its origin: `/lettres/x/#texte`, `#texte`. Each once. */
  addresses: string[];
  /** Places that a fragment may name. */
  anchors: string[];
}

/** What judging depends on beside the bytes. */
export interface Ground {
  /** Of the site: `https://lettres.example`. */
  origin: string;
  base: string;
  /** Folders of this machine that nobody else should know. */
  machine: string[];
}

export function fault<R extends GateRule>(rule: R, at: number, facts: ProblemFacts[R]): Fault {
  return { rule, at, facts } as Fault;
}

/** What a reader notes while it reads. */
export interface Notes {
  faults: Fault[];
  addresses: Set<string>;
  anchors: Set<string>;
  /** What people, and machines that read for them, are told. */
  passages: Passages;
  /** Tags that were read before, on any page. */
  tags: Map<string, Tag>;
  contents: Contents;
}

/**
 * Texts with their marks that stand whole within other formats. The same one stands in RSS, Atom and JSON, and is read once; one of a
 * piece in which something was found is read again, so that each judgement stands for itself.
 */
export interface Contents {
  /** Those without a fault and without a private value. */
  known: ReadonlyMap<string, Content>;
  /** Those of this piece, without a fault. */
  fresh: Map<string, Content>;
}

export type Content = Readonly<Pick<Judgement, 'addresses' | 'anchors'>>;

export interface Passages {
  /** Goes on the passage before it, as an emphasised word does. `text` holds the bytes of UTF-8 as signs of Latin-1. */
  add(text: string, at: number): void;
  /** No number and no name goes on from what was added to what will be. */
  end(): void;
}
