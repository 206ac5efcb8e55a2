import type { Field } from '#templates/definition/fields.ts';
import type { Article, BodyPart, ListItem, Section, Template } from '#templates/definition/template.ts';
import type { Answers } from '../answers.ts';
import { listInWords } from '../dutch/text.ts';
import { fact, notFilledIn } from '../fields/print.ts';
import { printOf } from '../plain.ts';
import { answerOf, visibility } from '../visible.ts';
import type { Block, DocumentContent, DocumentContext, SignaturePlace } from './blocks.ts';
import { organisationField } from './organisation-field.ts';
import { chartBlocks } from './chart.ts';
import { fillSentence, type SentenceContext } from './sentence.ts';

/**
 * What a document says, in the order of the template's body: sections with their answers, texts with their
 * placeholders filled, articles numbered over the whole document. What is hidden is left out; what is not
 * answered is an open line, so that `{}` gives the empty form to print.
 */
export function composeDocument(
  template: Template,
  answers: Answers,
  document: DocumentContext,
): DocumentContent {
  const context = sentenceContext(template, answers, document);
  const subtitle = betweenWhom(document);
  return {
    title: template.title,
    ...(subtitle !== '' && { subtitle }),
    blocks: mergeFacts(template.body.flatMap((part) => bodyBlocks(part, context))),
    signatures: places(template, document),
    ...(template.paper && { paper: template.paper }),
  };
}

/** The plain-language summary with its places filled, as shown before signing. */
export function composeSummary(template: Template, answers: Answers, document: DocumentContext): string[] {
  const context = sentenceContext(template, answers, document);
  return (template.summary?.points ?? []).map((point) => fillSentence(point, context));
}

function sentenceContext(template: Template, answers: Answers, document: DocumentContext): SentenceContext {
  const sees = visibility(template, answers, { country: document.organisation.country });
  const articles = template.body
    .filter((part) => part.kind === 'articles' && sees.holds(part.visibleWhen))
    .flatMap((part) => (part.kind === 'articles' ? part.articles : []))
    .filter((article) => sees.holds(article.visibleWhen));
  const articleNumbers = new Map(articles.map((article, index) => [article.id, index + 1]));
  return { template, answers, visibility: sees, document, articleNumbers };
}

function bodyBlocks(part: BodyPart, context: SentenceContext): Block[] {
  if (!context.visibility.holds(part.visibleWhen)) return [];
  switch (part.kind) {
    case 'section': {
      const section = context.template.sections.find(({ id }) => id === part.section);
      const blocks = section ? sectionBlocks(section, context) : [];
      return section && blocks.length > 0 ? [...heading(section.title), ...blocks] : [];
    }
    case 'text':
      return [
        ...heading(part.heading),
        ...part.paragraphs.map((text) => paragraph(fillSentence(text, context))),
      ];
    case 'list': {
      const items = shownItems(part.items, context);
      if (items.length === 0) return [];
      const lead = part.lead === undefined ? [] : [paragraph(fillSentence(part.lead, context))];
      return [...heading(part.heading), ...lead, { type: 'list', ordered: false, items }];
    }
    case 'chart':
      return chartBlocks(part, context);
    case 'articles':
      return [
        ...heading(part.heading),
        ...part.articles.flatMap((article) => articleBlocks(article, context)),
      ];
  }
}

function articleBlocks(article: Article, context: SentenceContext): Block[] {
  const number = context.articleNumbers.get(article.id);
  if (number === undefined) return [];
  const section = context.template.sections.find(({ id }) => id === article.section);
  const clauses = shownItems(article.clauses, context).map((text, index) => ({
    number: `${number}.${index + 1}`,
    text,
  }));
  const answers = section ? sectionBlocks(section, context) : [];
  return [{ type: 'article', number, title: article.title, clauses }, ...answers];
}

function sectionBlocks(section: Section, { visibility: sees, answers }: SentenceContext): Block[] {
  return section.fields
    .filter((field) => sees.field(field.id))
    .flatMap((field) => fieldBlocks(field, section, answers));
}

/**
 * On a form that is filled in, what may stay open is said to be so: no empty lines under a signature. What must
 * still be filled in, by staff or by the party itself, stays an open line.
 */
function fieldBlocks(field: Field, section: Section, answers: Answers): readonly Block[] {
  const value = answerOf(answers, field.id);
  const isOpen = value === undefined && field.type !== 'readOnly';
  const isForm = Object.keys(answers).length > 0;
  const mayStayOpen = !field.required && !field.requiredWhen && section.filledBy === undefined;
  return isOpen && isForm && mayStayOpen
    ? [fact(field.label, notFilledIn)]
    : printOf(field).blocks(field, value, { answers });
}

function shownItems(items: readonly ListItem[], context: SentenceContext): string[] {
  return items
    .filter((item) => context.visibility.holds(item.visibleWhen))
    .map((item) => fillSentence(item.text, context));
}

/** Facts that follow each other stand in one block. */
function mergeFacts(blocks: readonly Block[]): Block[] {
  return blocks.reduce<Block[]>((merged, block) => {
    const last = merged.at(-1);
    if (block.type !== 'facts' || last?.type !== 'facts') return [...merged, block];
    return [...merged.slice(0, -1), { type: 'facts', items: [...last.items, ...block.items] }];
  }, []);
}

function heading(text: string | undefined): Block[] {
  return text === undefined ? [] : [{ type: 'heading', level: 1, text }];
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text };
}

function betweenWhom({ parties }: DocumentContext): string {
  if (parties.length > 4) return `tussen ${parties.length} partijen`;
  return parties.length > 1 ? `tussen ${listInWords(parties.map((party) => party.name))}` : '';
}

function place({ partyId, title, name, capacityLine }: SignaturePlace): SignaturePlace {
  return { partyId, title, name, capacityLine };
}

/** Who signs; where nobody does, the organisation's own seal. */
function places(template: Template, { parties, organisation }: DocumentContext): SignaturePlace[] {
  if (template.parties.length > 0) return parties.length > 0 ? parties.map(place) : openPlaces(template);
  const { name } = organisation;
  return [{ partyId: organisationField, title: 'Vastgesteld en verzegeld door', name, capacityLine: '' }];
}

function openPlaces(template: Template): SignaturePlace[] {
  return template.parties.flatMap((rule) =>
    Array.from({ length: Math.max(1, rule.min) }, (_, index) => ({
      partyId: `${rule.role}-${index + 1}`,
      title: rule.title,
      name: '',
      capacityLine: '',
    })),
  );
}
