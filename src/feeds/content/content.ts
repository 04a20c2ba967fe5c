/** The full text of a document as HTML for feeds, whatever its kind. */
import type { Document } from '../../library/record.ts';
import { incidentContent } from './incident.ts';
import { letterContent } from './letter.ts';
import { xmlCharacters } from '../characters.ts';
import type { Voice } from './markup.ts';
import { replyContent } from './reply.ts';
import { testimonialContent } from './testimonial.ts';

export function contentOf(voice: Voice, document: Document): string {
  return xmlCharacters(written(voice, document));
}

function written(voice: Voice, document: Document): string {
  switch (document.kind) {
    case 'letter':
      return letterContent(voice, document);
    case 'testimonial':
      return testimonialContent(voice, document);
    case 'incident':
      return incidentContent(voice, document);
    case 'reply':
      return replyContent(voice, document);
  }
}
