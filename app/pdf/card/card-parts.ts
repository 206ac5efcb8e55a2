import type { Block, DocumentContent, Fact } from '#app/forms/content/blocks.ts';
import { notFilledIn } from '#app/forms/fields/print.ts';

/** What stands on a side: its heading, and what is said below it. */
export interface CardSide {
  heading: string;
  facts: readonly Fact[];
  notes: readonly string[];
}

/**
 * The two sides of a card: the first heading with what follows it is the front, all the rest the back. What was left
 * open takes no room on a card that is filled in.
 */
export function cardSides(content: DocumentContent, isBlank: boolean): { front: CardSide; back: CardSide } {
  const second = content.blocks.findIndex((block, index) => block.type === 'heading' && index > 0);
  const end = second === -1 ? content.blocks.length : second;
  return {
    front: side(content.blocks.slice(0, end), isBlank),
    back: side(content.blocks.slice(end), isBlank),
  };
}

/** The address behind the code: nobody comes further there than the page to sign in. */
export function cardAddress(verifyUrl: string): string {
  return verifyUrl.replace('/verifieer/', '/pasje/');
}

function side(blocks: readonly Block[], isBlank: boolean): CardSide {
  return {
    heading: blocks.find((block) => block.type === 'heading')?.text ?? '',
    facts: blocks
      .flatMap((block) => (block.type === 'facts' ? block.items : []))
      .filter(({ value }) => isBlank || (value !== null && value !== notFilledIn)),
    notes: blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
  };
}
