/** A document of each kind with all its fields; `§` stands wherever its writer may put words. */

export const LETTER = `---
title: §
summary: §
published: 2026-11-02
from: [{ name: §, role: §, organisation: § }]
to: [{ name: §, role: §, provider: exemple }]
services: [§]
place: §
salutation: §
closing: §
attachments: [{ title: § }]
demands: [{ words: § }]
outcome: { state: pending, words: § }
elsewhere: { extent: full, publisher: § }
pauses: [{ from: 2026-11-03, reason: § }]
declined: { at: 2026-11-04, words: § }
sources: [{ id: s, title: §, publisher: §, author: §, note: §, url: "https://exemple.fr/?a=§", archive: "https://exemple.fr/?b=§" }]
corrections: [{ at: 2026-11-05, words: § }]
# §
---

§

<Aside title="§">

§

</Aside>
`;

export const TESTIMONIAL = `---
title: §
author: { name: §, role: §, organisation: § }
provider: exemple
service: §
experienced: 2026
experience: mixed
verified: { how: invoice, words: § }
published: 2026-11-04
summary: §
sources: [{ id: s, title: §, note: § }]
corrections: [{ at: 2026-11-05, words: § }]
---

§
`;

export const INCIDENT = `---
title: §
provider: exemple
published: 2026-11-04
services: [{ name: §, sources: [s] }]
scopes: [{ id: a, name: §, sources: [s], inferred: §, uncertain: § }]
events: [{ at: 2026-01, kind: started, words: §, sources: [s], speaker: { name: §, office: §, role: company }, inferred: §, uncertain: § }]
communications: [{ at: 2026-01, speaker: { name: §, office: §, role: company }, channel: blog, temperature: cold, words: §, sources: [s] }]
questions: [{ id: q, by: §, words: §, answer: { state: answered, words: §, sources: [s] } }]
causes: [{ kind: unknown, words: §, by: §, sources: [s] }]
figures: [{ what: §, value: §, unit: §, sources: [s] }]
promises: [{ by: §, words: §, sources: [s] }]
remedies: [{ kind: refund, words: §, amount: §, cost: §, sources: [s] }]
affected: [{ name: §, words: §, sources: [s] }]
conflicts: [{ what: §, values: [{ value: §, sources: [s] }, { value: §, sources: [s] }] }]
reception: [{ by: §, words: §, sources: [s] }]
postMortem: { state: published, words: §, sources: [s] }
sources: [{ id: s, title: § }]
---

§
`;

export const REPLY = `---
title: §
to: letters/lettre
by: { name: §, role: §, organisation: § }
position: rejected
reasons: [§]
received: 2026-11-03
passages: [{ quote: § }]
verified: §
revisions: [{ at: 2026-11-04, words: § }]
published: 2026-11-04
---

§
`;

export const PROVIDER = `---
name: §
formerNames: [{ name: § }]
aliases: [§]
sector: { fr: §, en: § }
parent: §
services: [{ id: vps, name: § }]
people: [{ name: §, office: § }]
dependsOn: [{ name: §, words: § }]
contact: §
summary: §
sources: [{ id: s, title: § }]
---

§
`;

export const PAGE = '---\ntitle: §\nsummary: §\n# §\n---\n\n§\n\n<Aside title="§">\n\n§\n\n</Aside>\n';
export const TOMBSTONE =
  '---\ntitle: §\npublished: 2026-11-02\nprominence: withdrawn\nwithdrawn: { at: 2026-11-03, reason: §, by: § }\n---\n';
export const SIGNATURE = 'name: §\nsort: §\ncapacity: §\nsigned: 2026-11-03\nverified: confirmed\n';
export const DECISION =
  'target: letters/lettre\nkind: other\nrequested: 2026-11-03\nby: §\ndecision: refused\ndecided: 2026-11-04\nreasons: §\n';
