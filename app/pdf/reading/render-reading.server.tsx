import { Page, Text, View } from '@react-pdf/renderer';
import type { DocumentContent } from '#app/forms/content/blocks.ts';
import { fontFamily } from '../fonts.server.ts';
import { Frame, type FrameProps } from '../parts/frame.server.tsx';
import { renderPdf, type RenderedPdf } from '../render.server.ts';
import { colors, page, weights } from '../theme.server.ts';
import { ItemView } from './reading-item.server.tsx';
import { readingItems, type ReadingItem } from './reading-items.ts';
import { readingLooks, readingNotice, type ReadingEdition, type ReadingLook } from './reading-look.ts';
import { Line, Reading } from './reading-words.server.tsx';

export interface ReadingContext {
  frame: Omit<FrameProps, 'onRender'>;
  formLine: string;
  reference: string;
  watermark?: string | undefined;
  isBlank: boolean;
}

/** A document to read, never to sign: it says so at its head and on each page, and has no place for a signature. */
export function renderReading(
  content: DocumentContent,
  context: ReadingContext,
  edition: ReadingEdition,
): Promise<RenderedPdf> {
  const look = readingLooks[edition];
  const groups = groupsOf(readingItems(content, context.isBlank));
  return renderPdf((onRender) => (
    <Frame {...context.frame} title={`${content.title} (${look.name.toLowerCase()})`} onRender={onRender}>
      <Page
        size={page.size}
        style={{
          paddingLeft: look.margin + look.pictograms,
          paddingRight: look.margin,
          paddingTop: 82,
          paddingBottom: 72,
          fontFamily,
          fontSize: look.size,
          fontWeight: weights.regular,
          color: colors.ink,
        }}
      >
        <Edges look={look} context={context} />
        <Head content={content} context={context} look={look} />
        {groups.map((group, index) => (
          <Group key={index} group={group} look={look} at={`g${String(index)}`} />
        ))}
      </Page>
    </Frame>
  ));
}

function Head({
  content,
  context,
  look,
}: {
  content: DocumentContent;
  context: ReadingContext;
  look: ReadingLook;
}) {
  const { title, subtitle } = content;
  return (
    <View wrap={false} style={{ marginBottom: look.size }}>
      <Line
        look={look}
        role="H1"
        style={{
          fontSize: look.headings[1],
          lineHeight: 1.2,
          fontWeight: weights.bold,
          color: colors.accent,
        }}
      >
        {title}
      </Line>
      {subtitle === undefined ? null : <Reading look={look}>{subtitle}</Reading>}
      <View
        style={{
          borderWidth: 1.5,
          borderColor: colors.ink,
          padding: look.size * 0.7,
          marginTop: look.size * 0.8,
        }}
      >
        {readingNotice(context.reference, context.isBlank).map((line) => (
          <Reading key={line} look={look} style={{ fontWeight: weights.semibold }}>
            {line}
          </Reading>
        ))}
      </View>
    </View>
  );
}

/** Headings and questions with what they open: on one page, unless that is too long to be kept whole. */
function Group({ group, look, at }: { group: readonly ReadingItem[]; look: ReadingLook; at: string }) {
  const views = group.map((item, index) => (
    <ItemView key={index} item={item} look={look} structKey={`${at}.${String(index)}`} />
  ));
  const last = group.at(-1);
  if (!last || lengthOf(last) <= longItem) return <View wrap={false}>{views}</View>;
  const openers = views.slice(0, -1);
  return (
    <>
      {openers.length === 0 ? null : (
        <View wrap={false} minPresenceAhead={look.size * 5}>
          {openers}
        </View>
      )}
      {views.at(-1)}
    </>
  );
}

/** Longer than this, in letters, a text may go on on the next page. */
const longItem = 500;

function lengthOf(item: ReadingItem): number {
  switch (item.kind) {
    case 'fact':
      return letters(item.value ?? '');
    case 'option':
      return letters(item.option.text + (item.option.note ?? ''));
    default:
      return letters(item.text);
  }
}

/** Each line counts for as many letters as fit on one. */
const letters = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(60, line.length), 0);

function groupsOf(items: readonly ReadingItem[]): ReadingItem[][] {
  const groups: ReadingItem[][] = [];
  let last: ReadingItem | undefined;
  for (const item of items) {
    if (last && staysWith(item, last)) groups.at(-1)?.push(item);
    else groups.push([item]);
    last = item;
  }
  return groups;
}

function staysWith(item: ReadingItem, before: ReadingItem): boolean {
  if (before.kind === 'heading' || before.kind === 'label') return true;
  if (item.kind === 'option') return before.kind === 'option' && item.isKept && item.list === before.list;
  return item.kind === 'fact' && before.kind === 'fact' && item.row?.isKept === true && !item.begins;
}

function Edges({ look, context }: { look: ReadingLook; context: ReadingContext }) {
  const edge = {
    position: 'absolute',
    left: look.margin,
    right: look.margin,
    flexDirection: 'row',
    justifyContent: 'space-between',
    fontSize: look.edges,
    color: colors.muted,
  } as const;
  return (
    <>
      {context.watermark === undefined ? null : (
        <View
          fixed
          role="Artifact"
          style={{ position: 'absolute', left: 0, right: 0, top: 360, alignItems: 'center' }}
        >
          <Text
            style={{
              fontSize: 84,
              fontWeight: weights.bold,
              color: colors.watermark,
              transform: 'rotate(-35deg)',
            }}
          >
            {context.watermark}
          </Text>
        </View>
      )}
      <View
        fixed
        role="Artifact"
        style={{ ...edge, top: 40, borderBottomWidth: 0.5, borderColor: colors.rule, paddingBottom: 4 }}
      >
        <Text style={{ maxWidth: '60%' }}>{look.name}</Text>
        <Text style={{ maxWidth: '38%' }}>
          {context.isBlank ? 'Leeg formulier' : `Kenmerk ${context.reference}`}
        </Text>
      </View>
      <View fixed role="Artifact" style={{ ...edge, top: 794 }}>
        <Text style={{ maxWidth: '70%' }}>{context.formLine.replace(/ (?=\d+$)/, '\u00a0')}</Text>
        <Text
          render={({ pageNumber, totalPages }) => `Pagina ${String(pageNumber)} van ${String(totalPages)}`}
        />
      </View>
    </>
  );
}
