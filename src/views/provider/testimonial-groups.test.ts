import { expect, test } from 'vitest';
import { incidentPages } from '../incident/incident-view.ts';
import { sampleIncident } from '../incident/sample-incident.ts';
import { sampleLetter, sampleRecord, sampleTestimonial } from '../publication/sample-record.ts';
import { providerPages } from './provider-view.ts';

const witness = (id: string, fields: Record<string, unknown>) => ({
  ...sampleTestimonial({ title: id, ...fields }),
  id,
  uid: id,
});
const testimonials = [
  witness('facture', { issues: ['refund', 'billing'] }),
  witness('nuit', { incident: 'panne', issues: ['outage', 'support-unresponsive'] }),
  witness('night', { incident: 'outage', issues: ['outage'] }),
  witness('muet', {}),
];
const translated = sampleIncident({ title: 'Two sites dark', translationOf: 'panne' }, 'outage', 'en');
const letters = [sampleLetter({ incident: 'panne' })];
const record = sampleRecord({ incidents: [sampleIncident(), translated], testimonials, letters });
const told = (groups: { title: string; documents: { title: string }[] }[]) =>
  groups.map(({ title, documents }) => [title, documents.map((one) => one.title)]);

test('on the page of a provider: below the incident, whichever version they name, else below each subject', () => {
  const { testimonials } = providerPages(record, 'fr')[0]!.model;
  expect(told(testimonials.entries)).toEqual([
    ['Nuage d’exemple : deux sites éteints', ['night', 'nuit']],
    ['Facturation (1)', ['facture']],
    ['Remboursement (1)', ['facture']],
    ['Sans sujet précisé (1)', ['muet']],
  ]);
  expect(testimonials.entries[0]!.href).toBe('/incidents/panne/');
});

test('in another language they stand below the incident of that language', () => {
  const [group] = providerPages(record, 'en')[0]!.model.testimonials.entries;
  expect(group).toMatchObject({ title: 'Two sites dark', href: '/en/incidents/outage/', lang: undefined });
});

test('on the page of the incident: letters, then testimonials by subject', () => {
  const { witnesses } = incidentPages(record, 'fr')[0]!.model;
  expect(told(witnesses.entries)).toEqual([
    ['Lettres (1)', [letters[0]!.title]],
    ['Panne (2)', ['night', 'nuit']],
    ['Assistance injoignable (1)', ['nuit']],
  ]);
});
