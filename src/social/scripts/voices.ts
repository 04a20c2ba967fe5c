import type { Face } from '../typefaces.ts';
import type { Voice } from './families.ts';

/** How other scripts answer each face: the family's voice, its weight, and where Satori puts the base line of the face. */
export interface FaceVoice {
  voice: Voice;
  weight: number;
  /** From the middle of the line down to the base line, in em: half of what the face rises above it more than it falls. */
  baseline: number;
}

const serif = { voice: 'serif', baseline: 0.35 } as const;
const sans = { voice: 'sans', baseline: 0.364 } as const;

export const voices: Record<Face, FaceVoice> = {
  title: { ...serif, weight: 600 },
  quotation: { ...serif, weight: 400 },
  text: { ...serif, weight: 400 },
  record: { ...sans, weight: 400 },
  name: { ...sans, weight: 600 },
};
