/** An invented record with all that can befall a feed: two languages, corrections, an outcome, a reply, a text pasted from anywhere. */
import type { PublicRecord } from '../library/record.ts';
import { sampleLetter, sampleRecord, sampleReply } from '../views/publication/sample-record.ts';

const HOSTILE = 'Bell \u0008 & <script>alert(1)</script> ]]> "two" \uFFFE é';

export function bigRecord(changes: Partial<PublicRecord> = {}): PublicRecord {
  const english = sampleLetter(
    { title: 'Three nights', translationOf: 'lettre-nuage', published: '2026-02-03' },
    'three-nights',
    'en',
  );
  const corrected = sampleLetter({
    corrections: [
      { at: '2026-02-20', words: 'Deux nuits, pas trois.' },
      { at: '2026-02-20', words: 'Le nom du technicien.' },
    ],
    outcome: { state: 'resolved', at: '2026-04-01', words: 'Remboursement reçu.' },
  });
  const hostile = sampleLetter(
    {
      title: HOSTILE,
      example: true,
      summary: HOSTILE,
      from: [{ name: '007', kind: 'pseudonym' }],
      published: '2026-01-15',
    },
    'hostile',
  );
  return sampleRecord({ letters: [corrected, english, hostile], replies: [sampleReply()], ...changes });
}
