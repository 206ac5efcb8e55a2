import { Heading, Paragraph } from '@amsterdam/design-system-react';
import { PartyLayout } from '../layout/party-layout.tsx';
import { usePartyWords } from '../words/party.ts';

/** For who has no visit, or just ended it: how to go on. Tells nothing about any document. */
export function StartPage({ because }: { because: 'none' | 'stopped' | 'closed' | 'delegated' }) {
  const t = usePartyWords();
  const [title, text, help] = {
    none: ['titles.start', 'start.text', 'start.help'] as const,
    stopped: ['start.stopped', 'start.stoppedText', 'start.stoppedHelp'] as const,
    closed: ['start.closed', 'start.closedText', 'start.closedHelp'] as const,
    delegated: ['start.delegated', 'start.delegatedText', 'start.delegatedHelp'] as const,
  }[because];
  return (
    <PartyLayout organisation={null}>
      <div className="signing">
        <Heading level={1}>{t(title)}</Heading>
        <Paragraph size="large">{t(text)}</Paragraph>
        <Paragraph>{t(help)}</Paragraph>
      </div>
    </PartyLayout>
  );
}
